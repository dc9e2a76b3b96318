import type { Prisma, Tx } from '../../platform/db.server'
import { recordAudit } from '../audit/index.server'
import type { EventDefinition, EventPayload } from './event'
import { recordEvent } from './record-event.server'

/** Who changes something, and when; the part of an actor that audit and events need. */
export type ChangeContext = {
  actor: { userId: string | null; kind: string; organisationId?: string | null }
  now: Date
  requestId?: string
}

/** The audit entry and the event of one command, in its transaction: the usual end of every command. */
export async function recordChange<E extends EventDefinition>(
  tx: Tx,
  context: ChangeContext,
  change: {
    event: E
    payload: EventPayload<E>
    subject: { kind: string; id: string }
    detail?: Prisma.InputJsonValue
    sensitive?: boolean
  },
): Promise<void> {
  await recordAudit(tx, {
    at: context.now,
    actorUserId: context.actor.userId,
    actorKind: context.actor.kind,
    organisationId: context.actor.organisationId ?? null,
    action: change.event.name,
    subjectKind: change.subject.kind,
    subjectId: change.subject.id,
    ...(change.detail !== undefined && { detail: change.detail }),
    ...(context.requestId && { requestId: context.requestId }),
    sensitive: change.sensitive ?? false,
  })
  await recordEvent(tx, change.event, change.payload, { userId: context.actor.userId, now: context.now })
}
