import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import type { EventDefinition, EventPayload } from '../events/index'
import { recordChange } from '../events/index.server'
import { type Attached, attachToStep } from './attach-to-step.server'
import { moveRequest, type RequestStepInput } from './move-request.server'
import { type LockedRequest, lockRequest } from './request.store.server'
import { type Standing, standingOf } from './request-standing'
import { viewerOf } from './request-viewer.server'

/** What every command on a request carries. `version` is that of the page it was decided upon; null skips the check. */
export type RequestCommand = {
  access: Access
  leaderIds?: readonly string[]
  requestId: string
  version: number | null
}

export type Held = { tx: Tx; access: Access; request: LockedRequest; standing: Standing }

/**
 * Locks a request for a command of somebody who may see it and act on it. What is another's is `not-found`; `stale`
 * when the request has moved on since the page was shown; `not-handler` for a colleague who may only read.
 */
export async function onRequest<R extends Result<unknown, string>>(
  command: RequestCommand,
  work: (held: Held) => Promise<R>,
) {
  const { access, requestId, version } = command
  const viewer = isId(requestId) ? await viewerOf(access, command.leaderIds) : null
  if (!viewer) return refuse('not-found')
  return transaction<R | ReturnType<typeof refuse<'not-found' | 'stale' | 'not-handler'>>>(async tx => {
    const request = await lockRequest(tx, viewer, requestId)
    const standing = request && standingOf(viewer, { status: request.status, parts: request.departments })
    if (!request || !standing) return refuse('not-found')
    if (version !== null && version !== request.version) return refuse('stale')
    if (!standing.acts) return refuse('not-handler')
    return work({ tx, access, request, standing })
  })
}

type OwnStep = Omit<RequestStepInput, 'party' | 'organisationId' | 'forUserId'>

/** One move by the person at work, with its attachments, audit entry and event. */
export async function step<E extends EventDefinition>(
  { tx, access, request, standing }: Held,
  input: OwnStep & { files?: readonly Attached[] },
  event: E,
  more: Omit<EventPayload<E> & object, 'requestId' | 'seq'>,
) {
  const { files = [], ...own } = input
  const { party, organisationId, forUserId } = standing
  const moved = await moveRequest(tx, access, request, { ...own, party, organisationId, forUserId })
  if (!moved.ok) return moved
  const attached = await attachToStep(tx, access, { ...moved.value, files })
  if (!attached.ok) return attached
  await recordChange(tx, access, {
    event,
    payload: { requestId: request.id, seq: moved.value.seq, ...more } as EventPayload<E>,
    subject: { kind: 'request', id: request.id },
    detail: { move: input.move, status: moved.value.status },
  })
  return ok(moved.value)
}
