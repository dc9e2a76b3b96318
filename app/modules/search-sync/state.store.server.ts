import type { IndexName } from '#search/indexes'
import { db, type Prisma, type Tx } from '../../platform/db.server'

/** A rebuild that has not shown life for this long is taken for dead. */
const DEAD_AFTER_MS = 120_000

/** One writer at a time for each index; false when another is at it. Held until the transaction ends. */
export async function lockIndex(tx: Tx, index: IndexName, wait: boolean): Promise<boolean> {
  const key = `search:${index}`
  if (wait) {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtext(${key}))::text`
    return true
  }
  const [row] = await tx.$queryRaw<{ got: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtext(${key})) as got`
  return row?.got ?? false
}

/** What is known of an index. */
export async function findState(index: IndexName) {
  return db().searchState.findUnique({ where: { index } })
}

/** Whether a rebuild is under way. */
export async function isBuilding(tx: Tx, index: IndexName, now: Date): Promise<boolean> {
  const state = await tx.searchState.findUnique({ where: { index }, select: { buildingAt: true } })
  return state?.buildingAt != null && now.getTime() - state.buildingAt.getTime() < DEAD_AFTER_MS
}

/** Claims the rebuild of an index; false when a living one is under way. */
export async function claimBuild(index: IndexName, now: Date): Promise<boolean> {
  await db().searchState.createMany({ data: [{ index }], skipDuplicates: true })
  const dead = new Date(now.getTime() - DEAD_AFTER_MS)
  const { count } = await db().searchState.updateMany({
    where: { index, OR: [{ buildingAt: null }, { buildingAt: { lt: dead } }] },
    data: { buildingAt: now },
  })
  return count === 1
}

/** A sign of life of the rebuild. */
export async function touchBuild(index: IndexName, now: Date): Promise<void> {
  await db().searchState.update({ where: { index }, data: { buildingAt: now } })
}

/** Gives a rebuild up. */
export async function dropBuild(index: IndexName): Promise<void> {
  await db().searchState.update({ where: { index }, data: { buildingAt: null } })
}

/** Notes a finished rebuild. */
export async function finishBuild(tx: Tx, index: IndexName, settingsHash: string, now: Date): Promise<void> {
  await tx.searchState.update({ where: { index }, data: { settingsHash, rebuiltAt: now, buildingAt: null } })
}

/** Notes the outcome of a drift check. */
export async function noteDrift(index: IndexName, drift: Prisma.InputJsonValue, now: Date): Promise<void> {
  await db().searchState.upsert({
    where: { index },
    create: { index, drift, checkedAt: now },
    update: { drift, checkedAt: now },
  })
}
