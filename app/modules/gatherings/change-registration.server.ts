import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { placeChanged, placeGivenBack } from './gathering.events'
import type { RegistrationInput } from './gathering.schema'
import { lockGathering } from './gathering.store.server'
import { mayMoveRegistration } from './gathering-status'
import { promoteWaiting } from './promote-waiting.server'
import { holderOf } from './register.server'
import {
  findOwnRegistration,
  findRegistrationOf,
  replacePeople,
  updateRegistration,
} from './registration.store.server'
import { mayCancelAt } from './registration-rules'

type Registration = NonNullable<Awaited<ReturnType<typeof findOwnRegistration>>>

async function giveBack(tx: Tx, access: Access, registration: Registration, by: 'holder' | 'office') {
  const gathering = await lockGathering(tx, registration.gatheringId)
  if (!gathering) return refuse('not-found')
  const current = await findRegistrationOf(tx, gathering.id, { id: registration.id })
  if (!current || !mayMoveRegistration(current.status, 'cancelled', by)) return refuse('wrong-state')
  if (!mayCancelAt(gathering, access.now)) return refuse('begun')
  await updateRegistration(tx, current.id, {
    status: 'cancelled',
    statusAt: access.now,
    cancelledBy: by === 'office' ? 'office' : null,
  })
  await recordChange(tx, access, {
    event: placeGivenBack,
    payload: { gatheringId: gathering.id, registrationId: current.id, by },
    subject: { kind: 'gathering', id: gathering.id },
  })
  const promoted = await promoteWaiting(tx, access, gathering)
  return ok({ gatheringId: gathering.id, promoted: promoted.length })
}

/** Takes a registration of the actor back until the event begins; freed seats go to the waiting list. */
export async function cancelOwnRegistration({
  access,
  registrationId,
}: {
  access: Access
  registrationId: string
}) {
  if (!isId(registrationId)) return refuse('not-found')
  return transaction(async tx => {
    const registration = await findOwnRegistration(tx, registrationId, holderOf(access))
    return registration ? giveBack(tx, access, registration, 'holder') : refuse('not-found')
  })
}

/** The office takes a registration of an event off its list. */
export async function cancelRegistration(args: {
  access: Access
  gatheringId: string
  registrationId: string
}) {
  const { access, gatheringId, registrationId } = args
  if (!isId(gatheringId) || !isId(registrationId)) return refuse('not-found')
  return transaction(async tx => {
    const registration = await findRegistrationOf(tx, gatheringId, { id: registrationId })
    return registration ? giveBack(tx, access, registration, 'office') : refuse('not-found')
  })
}

/**
 * Changes the names of a registration, and takes seats back when fewer come. More seats than before are another
 * registration's business: they would pass the waiting list.
 */
export async function changeOwnRegistration(args: {
  access: Access
  registrationId: string
  input: RegistrationInput
}) {
  const { access, registrationId, input } = args
  if (!isId(registrationId)) return refuse('not-found')
  return transaction(async tx => {
    const found = await findOwnRegistration(tx, registrationId, holderOf(access))
    const gathering = found && (await lockGathering(tx, found.gatheringId))
    if (!found || !gathering) return refuse('not-found')
    const registration = await findRegistrationOf(tx, gathering.id, { id: found.id })
    if (registration?.status !== 'waiting' && registration?.status !== 'registered')
      return refuse('wrong-state')
    if (gathering.closesAt <= access.now) return refuse('closed')
    if (input.persons > registration.persons) return refuse('more-persons')
    await updateRegistration(tx, registration.id, { persons: input.persons, note: input.note })
    await replacePeople(tx, registration.id, input.people)
    await recordChange(tx, access, {
      event: placeChanged,
      payload: { gatheringId: gathering.id, registrationId },
      subject: { kind: 'gathering', id: gathering.id },
    })
    await promoteWaiting(tx, access, gathering)
    return ok({ gatheringId: gathering.id })
  })
}
