import { db, type Prisma, type Tx } from '../../platform/db.server'
import { type RequestViewer, visibleTo } from './request-scope.server'

const CURRENT = {
  departments: { where: { endedAt: null }, orderBy: { assignedAt: 'asc' as const } },
  extensions: { where: { status: 'asked' as const } },
} satisfies Prisma.TalentRequestInclude

/** A request as commands need it: with the departments and the extension of the moment. */
export type LockedRequest = Prisma.TalentRequestGetPayload<{ include: typeof CURRENT }>

/** One request locked for a change, if this viewer may see it; null otherwise. */
export async function lockRequest(tx: Tx, viewer: RequestViewer, id: string): Promise<LockedRequest | null> {
  await tx.$queryRaw`SELECT 1 FROM talent_request WHERE id = ${id}::uuid FOR UPDATE`
  return tx.talentRequest.findFirst({ where: { AND: [{ id }, visibleTo(viewer)] }, include: CURRENT })
}

/** State and handler of a request this viewer may see; null otherwise. */
export async function findVisible(viewer: RequestViewer, id: string) {
  return db().talentRequest.findFirst({
    where: { AND: [{ id }, visibleTo(viewer)] },
    select: { status: true, ownerUserId: true },
  })
}

/** Requests locked for a change by the system, in the order of their ids so that two jobs cannot block each other. */
export async function lockRequests(tx: Tx, ids: readonly string[]): Promise<LockedRequest[]> {
  await tx.$queryRaw`
    SELECT 1 FROM talent_request WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
  return tx.talentRequest.findMany({
    where: { id: { in: [...ids] } },
    include: CURRENT,
    orderBy: { id: 'asc' },
  })
}

/** Inserts a request; returns its id and serial. */
export async function insertRequest(tx: Tx, data: Prisma.TalentRequestUncheckedCreateInput) {
  return tx.talentRequest.create({ data, select: { id: true, serial: true } })
}

/** Changes a request. */
export async function updateRequest(
  tx: Tx,
  id: string,
  data: Prisma.TalentRequestUncheckedUpdateInput,
): Promise<void> {
  await tx.talentRequest.update({ where: { id }, data })
}

/** Adds a step to the trail; returns its id. */
export async function insertRequestStep(
  tx: Tx,
  data: Prisma.RequestStepUncheckedCreateInput,
): Promise<string> {
  return (await tx.requestStep.create({ data, select: { id: true } })).id
}

export type NewOwnership = {
  requestId: string
  ownerUserId: string
  organisationId: string | null
  startedAt: Date
  reason: string
}

/** Begins a period of ownership. */
export async function insertOwnership(tx: Tx, period: NewOwnership): Promise<void> {
  await tx.requestOwnership.create({ data: period })
}

/** Ends the period under way. */
export async function endOwnership(tx: Tx, requestId: string, at: Date): Promise<void> {
  await tx.requestOwnership.updateMany({ where: { requestId, endedAt: null }, data: { endedAt: at } })
}

/** When the last thing happened to a request: no step may be dated before it. */
export async function findLastInstant(tx: Tx, requestId: string): Promise<Date | null> {
  const last = await tx.requestStep.aggregate({ where: { requestId }, _max: { at: true } })
  return last._max.at
}

/** Gives a department a part in a request. */
export async function insertPart(
  tx: Tx,
  data: {
    requestId: string
    organisationId: string
    role: 'lead' | 'support'
    handlerUserId: string
    assignedAt: Date
  },
): Promise<void> {
  await tx.requestDepartment.create({ data })
}

/** Ends the parts of departments: all of a request's, or one. */
export async function endParts(tx: Tx, where: { requestId: string; id?: string }, at: Date): Promise<void> {
  await tx.requestDepartment.updateMany({ where: { ...where, endedAt: null }, data: { endedAt: at } })
}

/** Changes the part of a department. */
export async function updatePart(
  tx: Tx,
  id: string,
  data: Prisma.RequestDepartmentUncheckedUpdateInput,
): Promise<void> {
  await tx.requestDepartment.update({ where: { id }, data })
}

/** Names people of the office who may read a confidential request. */
export async function insertReaders(
  tx: Tx,
  requestId: string,
  userIds: string[],
  since: Date,
): Promise<void> {
  const data = userIds.map(userId => ({ requestId, userId, since }))
  await tx.requestReader.createMany({ data, skipDuplicates: true })
}

/** Asks for an extension. */
export async function insertExtension(
  tx: Tx,
  data: Prisma.RequestExtensionUncheckedCreateInput,
): Promise<void> {
  await tx.requestExtension.create({ data })
}

/** Ends the extension that waits, if any. */
export async function settleExtension(
  tx: Tx,
  requestId: string,
  data: {
    status: 'granted' | 'refused' | 'lapsed'
    decidedById: string | null
    decidedAt: Date
    answer: string
  },
): Promise<void> {
  await tx.requestExtension.updateMany({ where: { requestId, status: 'asked' }, data })
}

/** A kind of the catalogue that can be asked for, or null. */
export async function findKind(tx: Tx, key: string) {
  return tx.requestKind.findFirst({ where: { key, active: true } })
}

/** All kinds in the order of the catalogue; with those no longer offered when asked. */
export async function findKinds(all = false) {
  return db().requestKind.findMany({
    where: all ? {} : { active: true },
    include: { department: { select: { id: true, name: true } } },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  })
}

/** Notes a file as an attachment of a step. */
export async function insertAttachment(
  tx: Tx,
  data: Prisma.RequestAttachmentUncheckedCreateInput,
): Promise<void> {
  await tx.requestAttachment.create({ data })
}
