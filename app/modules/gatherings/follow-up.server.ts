import { isId } from '../../kernel/ids'
import { dateColumn } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { closeFollowUpRow, insertFollowUp, isOwner } from './follow-up.store.server'
import { followUpClosed, followUpPlanned } from './gathering.events'
import type { FollowUpInput } from './gathering.schema'
import { lockGathering } from './gathering.store.server'

type Args = { access: Access; gatheringId: string }

/** Writes down what is to be done after an event, by whom and by when. */
export function planFollowUp({ access, gatheringId, input }: Args & { input: FollowUpInput }) {
  return transaction(async tx => {
    if (!isId(gatheringId) || !(await lockGathering(tx, gatheringId))) return refuse('not-found')
    if (!(await isOwner(tx, input.ownerId))) return refuse('owner-unknown')
    const followUpId = await insertFollowUp(tx, {
      gatheringId,
      matter: input.matter,
      ownerId: input.ownerId,
      dueOn: dateColumn(input.dueOn),
      createdAt: access.now,
    })
    await recordChange(tx, access, {
      event: followUpPlanned,
      payload: { gatheringId, followUpId },
      subject: { kind: 'gathering', id: gatheringId },
    })
    return ok({ followUpId })
  })
}

/** Closes a follow-up with what came of it. */
export function closeFollowUp({
  access,
  gatheringId,
  input: { followUpId, outcome },
}: Args & { input: { followUpId: string; outcome: string } }) {
  return transaction(async tx => {
    if (!isId(gatheringId)) return refuse('not-found')
    if (!(await closeFollowUpRow(tx, { id: followUpId, gatheringId }, outcome, access.now)))
      return refuse('not-found')
    await recordChange(tx, access, {
      event: followUpClosed,
      payload: { gatheringId, followUpId },
      subject: { kind: 'gathering', id: gatheringId },
    })
    return ok({ followUpId })
  })
}
