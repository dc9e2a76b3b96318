import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import type { ChangeContext } from '../events/index.server'
import { insertStep, lockApplication, updateApplication } from './application.store.server'
import {
  type ApplicationSide,
  type ApplicationStatus,
  isOpenApplication,
  mayMoveApplication,
} from './application-status'

export type LockedApplication = NonNullable<Awaited<ReturnType<typeof lockApplication>>>
export type ApplicationIds = {
  applicationId: string
  openingId: string
  enterpriseId: string
  talentId: string
}

/** The ids every event of an application carries. */
export function idsOf(application: LockedApplication): ApplicationIds {
  const { id, openingId, enterpriseId, talentId } = application
  return { applicationId: id, openingId, enterpriseId, talentId }
}

/** Locks an application of one side; another's and a missing one are the same. */
export async function takeApplication(
  tx: Tx,
  id: string,
  scope: { enterpriseId: string } | { talentId: string | null },
) {
  if (!isId(id)) return null
  if ('talentId' in scope) {
    return scope.talentId ? lockApplication(tx, { id, talentId: scope.talentId }) : null
  }
  return lockApplication(tx, { id, enterpriseId: scope.enterpriseId })
}

/** The enterprise's steps that count as its first answer. */
const ANSWERS: readonly ApplicationStatus[] = ['screening', 'interview', 'offered', 'rejected']

type Step = { side: ApplicationSide; kind?: string; note?: string | null; data?: Record<string, unknown> }

/** Takes a locked application to a state the table allows and adds the step both sides see. */
export async function moveApplication(
  tx: Tx,
  access: ChangeContext,
  application: LockedApplication,
  to: ApplicationStatus,
  step: Step & { set?: Record<string, unknown> },
) {
  if (!mayMoveApplication(application.status, to, step.side)) {
    return refuse('wrong-state', { status: application.status })
  }
  const answers = application.answeredAt === null && ANSWERS.includes(to)
  const changed = to !== application.status
  await updateApplication(tx, application.id, {
    status: to,
    ...(changed && { statusAt: access.now }),
    ...(answers && isOpenApplication(application.status) && { answeredAt: access.now }),
    ...step.set,
  })
  await noteStep(tx, access, { ...application, status: to }, step)
  return ok({ applicationId: application.id, status: to })
}

/** Adds a step without changing the state. */
export async function noteStep(
  tx: Tx,
  access: ChangeContext,
  application: Pick<LockedApplication, 'id' | 'status'>,
  { side, kind = 'status', note, data }: Step,
): Promise<void> {
  await insertStep(tx, {
    applicationId: application.id,
    status: application.status,
    kind,
    side,
    byUserId: access.actor.userId,
    note: note ?? null,
    ...(data && { data: data as never }),
    at: access.now,
  })
}
