import { db, type Prisma, type Tx } from '../../platform/db.server'

/** The registered university of exactly this name. */
export async function findUniversityByName(name: string): Promise<string | null> {
  return (await db().university.findFirst({ where: { name }, select: { id: true } }))?.id ?? null
}

/** Creates the record of an import. */
export async function insertRun(data: Prisma.ImportRunUncheckedCreateInput, tx: Tx): Promise<string> {
  return (await tx.importRun.create({ data, select: { id: true } })).id
}

/** Notes progress or the end of an import. */
export async function updateRun(id: string, data: Prisma.ImportRunUpdateInput): Promise<void> {
  await db().importRun.update({ where: { id }, data })
}

/** Replaces the recorded faults of an import. */
export async function replaceFaults(
  runId: string,
  faults: { row: number; column: string; code: string; value: string }[],
): Promise<void> {
  await db().importFault.deleteMany({ where: { runId } })
  if (faults.length > 0)
    await db().importFault.createMany({ data: faults.map(fault => ({ runId, ...fault })) })
}

/** An import with its first faults, within a scope. */
export async function findRun(where: Prisma.ImportRunWhereInput, faults: number) {
  return db().importRun.findFirst({
    where,
    include: { faults: { orderBy: [{ row: 'asc' }], take: faults }, _count: { select: { faults: true } } },
  })
}

/** The latest imports within a scope. */
export async function findRuns(where: Prisma.ImportRunWhereInput, take: number) {
  return db().importRun.findMany({ where, orderBy: { createdAt: 'desc' }, take })
}
