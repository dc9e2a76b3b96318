import { isId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordAudit } from '../audit/index.server'
import { openFileUnchecked } from '../files/index.server'
import { lastInstant } from './listed-request'
import { moveFacts } from './move-request.server'
import { findAttachment, findDepartmentNames, findNames, findPage } from './read-request.store.server'
import { requestNumber } from './request-deadlines'
import { MOVE_NAMES, type MoveName, mayMoveRequest, unmetRefinement } from './request-moves'
import { type Standing, standingOf } from './request-standing'
import { viewerOf } from './request-viewer.server'

type Row = NonNullable<Awaited<ReturnType<typeof findPage>>>

/** The moves open to this person now; what must be written is asked by the form. */
async function movesOf(row: Row, standing: Standing, now: Date): Promise<MoveName[]> {
  if (!standing.acts) return []
  const facts = await moveFacts(row, 'words')
  return MOVE_NAMES.filter(
    move => mayMoveRequest(move, row.status, standing.party) && unmetRefinement(move, facts, now) === null,
  )
}

async function stepsOf(row: Row) {
  const ids = row.steps.flatMap(step => {
    const { fromUserId, toUserId } = (step.data ?? {}) as { fromUserId?: string; toUserId?: string }
    return [step.forUserId, fromUserId, toUserId].filter((id): id is string => isId(id))
  })
  const given = row.steps.flatMap(step => (step.data as { leadId?: string } | null)?.leadId ?? [])
  const [names, departments] = await Promise.all([
    findNames([...new Set(ids)]),
    findDepartmentNames([...new Set(given)]),
  ])
  return row.steps.map(step => {
    const data = (step.data ?? {}) as Record<string, unknown>
    return {
      seq: step.seq,
      move: step.move as MoveName,
      status: step.status,
      party: step.party,
      by: step.by?.name ?? null,
      department: step.organisation?.name ?? null,
      actedFor: step.forUserId ? (names.get(step.forUserId) ?? null) : null,
      note: step.note,
      days: typeof data.days === 'number' ? data.days : null,
      given: typeof data.leadId === 'string' ? (departments.get(data.leadId) ?? null) : null,
      handlingDays: typeof data.handlingDays === 'number' ? data.handlingDays : null,
      until: typeof data.until === 'string' ? lastInstant(new Date(data.until)) : null,
      from: typeof data.fromUserId === 'string' ? (names.get(data.fromUserId) ?? null) : null,
      to: typeof data.toUserId === 'string' ? (names.get(data.toUserId) ?? null) : null,
      at: step.at,
      attachments: step.attachments,
    }
  })
}
export type RequestStepView = Awaited<ReturnType<typeof stepsOf>>[number]

/**
 * One request as a page shows it to somebody who may see it, with the moves open to them; null otherwise. A look at a
 * confidential request is entered into the audit log.
 */
export async function readRequest(access: Access, id: string, leaderIds?: readonly string[]) {
  const viewer = isId(id) ? await viewerOf(access, leaderIds) : null
  const row = viewer && (await findPage(viewer, id))
  const standing = row && standingOf(viewer, { status: row.status, parts: row.departments })
  if (!row || !standing) return null
  if (row.confidential) await noteLook(access, row.id)
  const [asked] = row.extensions
  return {
    id: row.id,
    version: row.version,
    number: requestNumber(row.registeredAt, row.serial),
    title: row.title,
    detail: row.detail,
    kind: { key: row.kindKey, zh: row.kind.zh, en: row.kind.en, departmentId: row.kind.departmentId },
    confidential: row.confidential,
    status: row.status,
    round: row.round,
    talent: { name: row.talentName, unit: row.talentUnit, hasAccount: row.talentUserId !== null },
    owner: row.owner,
    leader: row.leader,
    desk: row.desk,
    readers: row.readers.map(one => one.user.name),
    parts: row.departments.map(part => ({
      id: part.id,
      role: part.role,
      department: part.organisation,
      handler: part.handler,
      doneAt: part.doneAt,
    })),
    registeredAt: row.registeredAt,
    handlingDays: row.handlingDays,
    dueAt: lastInstant(row.dueAt),
    stepDueAt: row.stepDueAt && lastInstant(row.stepDueAt),
    overdue: row.stepDueAt !== null && row.stepDueAt <= access.now,
    closedAt: row.closedAt,
    satisfied: row.satisfied,
    extension: asked
      ? { days: asked.days, reason: asked.reason, until: lastInstant(asked.dueAfter), askedAt: asked.askedAt }
      : null,
    steps: await stepsOf(row),
    standing: { party: standing.party, acts: standing.acts, organisationId: standing.organisationId },
    moves: await movesOf(row, standing, access.now),
  }
}
export type RequestPage = NonNullable<Awaited<ReturnType<typeof readRequest>>>

async function noteLook(access: Access, requestId: string): Promise<void> {
  await transaction(async tx => {
    await recordAudit(tx, {
      at: access.now,
      actorUserId: access.actor.userId,
      actorKind: access.actor.kind,
      organisationId: access.actor.organisationId,
      action: 'request.looked-at',
      subjectKind: 'request',
      subjectId: requestId,
      requestId: access.requestId,
      sensitive: true,
    })
    return ok(null)
  })
}

/** An attachment for somebody who may see its request; null otherwise. */
export async function openAttachment(
  access: Access,
  ids: { requestId: string; attachmentId: string },
  leaderIds?: readonly string[],
) {
  if (!isId(ids.requestId) || !isId(ids.attachmentId)) return null
  const viewer = await viewerOf(access, leaderIds)
  const found = viewer && (await findAttachment(viewer, ids.requestId, ids.attachmentId))
  return found ? openFileUnchecked(found.fileId) : null
}
