import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import {
  askDepartments,
  type LockedApplication,
  moveApplication,
  type StepRow,
} from './application.store.server'
import type { CardApplicationStatus } from './application-status'
import { cardApplicationMoved } from './cards.events'

type Step = Pick<StepRow, 'status' | 'party'> & { note?: string | null }
type Data = Parameters<typeof moveApplication>[3]

/** Moves an application with its step, its audit entry and its event; departments are asked when their turn comes. */
export async function moved(
  tx: Tx,
  context: ChangeContext,
  row: Pick<LockedApplication, 'id' | 'tier'>,
  { status, party, note }: Step,
  data: Data = {},
): Promise<void> {
  const by = { byUserId: context.actor.userId, at: context.now }
  await moveApplication(tx, row.id, { status, party, note: note || null, ...by }, data)
  if (status === 'department_review') await askDepartments(tx, row.id, row.tier.departments, context.now)
  await recordMove(tx, context, row.id, status, party)
}

/** The audit entry and the event of a move. */
export async function recordMove(
  tx: Tx,
  context: ChangeContext,
  applicationId: string,
  status: CardApplicationStatus,
  party: StepRow['party'],
): Promise<void> {
  await recordChange(tx, context, {
    event: cardApplicationMoved,
    payload: { applicationId, status, party },
    subject: { kind: 'card-application', id: applicationId },
    detail: { status },
  })
}
