import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { leadersOf } from '../pairings/index.server'
import { visitDiscarded, visitReturned } from './visit.events'
import { deleteVisit, lockVisit, updateVisit } from './visits.store.server'

type Outcome = Result<{ keyTalentId: string }, 'not-found' | 'wrong-state'>

/** Throws away a draft; nothing that was confirmed can be. */
export async function discardVisit(access: Access, visitId: string): Promise<Outcome> {
  if (!isId(visitId)) return refuse('not-found')
  return transaction<Outcome>(async tx => {
    const visit = await lockVisit(tx, visitId, leadersOf(access.actor))
    if (!visit) return refuse('not-found')
    const { leaderId, keyTalentId } = visit
    if (visit.status === 'confirmed') return refuse('wrong-state')
    if (visit.status === 'awaiting_confirmation' && access.actor.kind !== 'leader')
      return refuse('wrong-state')
    await deleteVisit(tx, visitId)
    await recordChange(tx, access, {
      event: visitDiscarded,
      payload: { visitId, leaderId, keyTalentId },
      subject: { kind: 'visit', id: visitId },
    })
    return ok({ keyTalentId })
  })
}

/** The leader gives a visit back to the liaison who drafted it. */
export async function returnVisit(access: Access, visitId: string): Promise<Outcome> {
  if (!isId(visitId) || access.actor.kind !== 'leader') return refuse('not-found')
  return transaction<Outcome>(async tx => {
    const visit = await lockVisit(tx, visitId, leadersOf(access.actor))
    if (!visit) return refuse('not-found')
    const { leaderId, keyTalentId } = visit
    if (visit.status !== 'awaiting_confirmation') return refuse('wrong-state')
    await updateVisit(tx, visitId, { status: 'draft' })
    await recordChange(tx, access, {
      event: visitReturned,
      payload: { visitId, leaderId, keyTalentId },
      subject: { kind: 'visit', id: visitId },
    })
    return ok({ keyTalentId })
  })
}
