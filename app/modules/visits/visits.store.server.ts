import { dateColumn } from '../../kernel/local-date'
import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { VisitInput } from './visit.schema'

const WITH = { requests: { orderBy: { position: 'asc' } }, photos: true } as const

/** A visit by the id its writer gave it, locked; null when it is not there yet. */
export async function lockByClientId(tx: Tx, clientId: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM visit WHERE "clientId" = ${clientId}::uuid FOR UPDATE`
  return row ? tx.visit.findUniqueOrThrow({ where: { id: row.id }, include: WITH }) : null
}
export type LockedVisit = NonNullable<Awaited<ReturnType<typeof lockByClientId>>>

/** A visit of certain leaders, locked; null when there is none. */
export async function lockVisit(tx: Tx, id: string, leader: Prisma.LeaderWhereInput) {
  await tx.$queryRaw`SELECT 1 FROM visit WHERE id = ${id}::uuid FOR UPDATE`
  return tx.visit.findFirst({ where: { id, leader }, include: WITH })
}

/** The columns of a visit as its form gives them. */
export function columnsOf(input: VisitInput) {
  return {
    mode: input.mode,
    onDate: dateColumn(input.onDate),
    place: input.place,
    present: input.present,
    learnt: input.learnt,
    advice: input.advice,
    nextContactOn: input.nextContactOn && dateColumn(input.nextContactOn),
    nextAfterRequests: input.nextAfterRequests,
  }
}

/** Adds a visit; null when its client id is there already (also in a race: it waits for the other to commit). */
export async function insertVisit(tx: Tx, row: Prisma.VisitCreateManyInput): Promise<string | null> {
  const [created] = await tx.visit.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** Changes a visit. */
export async function updateVisit(tx: Tx, id: string, data: Prisma.VisitUncheckedUpdateInput): Promise<void> {
  await tx.visit.update({ where: { id }, data })
}

/** Replaces the requests noted in a visit that is not confirmed. */
export async function replaceRequests(
  tx: Tx,
  visitId: string,
  rows: Omit<Prisma.VisitRequestCreateManyInput, 'visitId' | 'position'>[],
) {
  await tx.visitRequest.deleteMany({ where: { visitId, requestId: null } })
  return tx.visitRequest.createManyAndReturn({
    data: rows.map((row, position) => ({ ...row, visitId, position })),
  })
}

/** Ties a noted request to the one that was raised. */
export async function setRaised(tx: Tx, id: string, requestId: string): Promise<void> {
  await tx.visitRequest.update({ where: { id }, data: { requestId } })
}

/** Adds photographs behind those that are there. */
export async function insertPhotos(tx: Tx, visitId: string, fileIds: string[], from: number): Promise<void> {
  await tx.visitPhoto.createMany({
    data: fileIds.map((fileId, at) => ({ visitId, fileId, position: from + at })),
  })
}

/** Removes a draft with all that belongs to it. */
export async function deleteVisit(tx: Tx, id: string): Promise<void> {
  await tx.visit.delete({ where: { id } })
}

/** Hashes of the photographs of a visit: the same picture sent again is not kept twice. */
export async function findPhotoHashes(tx: Tx, visitId: string): Promise<Set<string>> {
  const photos = await tx.visitPhoto.findMany({ where: { visitId }, select: { fileId: true } })
  const files = await tx.storedFile.findMany({
    where: { id: { in: photos.map(photo => photo.fileId) } },
    select: { sha256: true },
  })
  return new Set(files.map(file => file.sha256))
}

/** Whether nobody else is taking this client id just now; held until the transaction ends. */
export async function tryClientLock(tx: Tx, clientId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${clientId}, 1300)) AS held`
  return row?.held ?? false
}

/** The confirmed visit of a client id among those of certain leaders. */
export async function findConfirmed(clientId: string, leader: Prisma.LeaderWhereInput) {
  return db().visit.findFirst({
    where: { clientId, leader, status: 'confirmed' },
    select: { id: true, keyTalentId: true, _count: { select: { requests: true } } },
  })
}
