import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Prisma } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { insertCounter, updateCounter } from './counter.store.server'
import { hashOfPin } from './pin.server'
import { counterSaved } from './voucher.events'
import type { CounterInput } from './voucher.schema'

type Saved = Result<{ counterId: string }, 'not-found'>
type What = 'changed' | 'new-link' | 'new-pin' | 'closed' | 'opened'

/** Adds a counter with its PIN; its link can be shown from then on. */
export async function createCounter(access: Access, input: CounterInput & { pin: string }): Promise<Saved> {
  const { pin, ...facts } = input
  const pinHash = await hashOfPin(pin)
  return transaction<Saved>(async tx => {
    const counterId = await insertCounter(tx, { ...facts, pinHash, createdAt: access.now })
    await recordChange(tx, access, {
      event: counterSaved,
      payload: { counterId, what: 'created' },
      subject: { kind: 'counter', id: counterId },
    })
    return ok({ counterId })
  })
}

function change(
  access: Access,
  counterId: string,
  what: What,
  data: Prisma.PartnerCounterUncheckedUpdateManyInput,
): Promise<Saved> {
  return transaction<Saved>(async tx => {
    if (!isId(counterId) || !(await updateCounter(tx, counterId, data))) return refuse('not-found')
    await recordChange(tx, access, {
      event: counterSaved,
      payload: { counterId, what },
      subject: { kind: 'counter', id: counterId },
    })
    return ok({ counterId })
  })
}

/** Changes what a counter is called and where it is. */
export const changeCounter = (access: Access, id: string, input: CounterInput) =>
  change(access, id, 'changed', input)

/** A new link: the old one and every session opened by it are dead. */
export const renewCounterLink = (access: Access, id: string) =>
  change(access, id, 'new-link', { linkNo: { increment: 1 } })

/** A new PIN: sessions opened with the old one are dead. */
export async function renewCounterPin(access: Access, id: string, pin: string) {
  return change(access, id, 'new-pin', { pinHash: await hashOfPin(pin) })
}

/** Closes a counter at once, or opens it again with a new link. */
export const closeCounter = (access: Access, id: string) => change(access, id, 'closed', { active: false })
export const openCounterAgain = (access: Access, id: string) =>
  change(access, id, 'opened', { active: true, linkNo: { increment: 1 } })
