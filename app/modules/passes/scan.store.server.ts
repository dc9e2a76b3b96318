import { db, type Tx } from '../../platform/db.server'

export type ScanRow = {
  id: string
  subject: 'gathering' | 'fair'
  subjectId: string
  outcome: string
  matchId: string | null
  scannedAt: Date
  receivedAt: Date
  byUserId: string
}

/** Keeps a scan; false when this very one (by the device's id) was taken before. */
export async function insertScan(tx: Tx, row: ScanRow): Promise<boolean> {
  const { count } = await tx.doorScan.createMany({ data: [row], skipDuplicates: true })
  return count === 1
}

/** Writes down what became of a scan. */
export async function settleScan(tx: Tx, id: string, outcome: string, matchId: string | null): Promise<void> {
  await tx.doorScan.update({ where: { id }, data: { outcome, matchId } })
}

/** An earlier scan with this id at this door; null when it was another's. */
export async function findScan(id: string, subjectId: string) {
  return db().doorScan.findFirst({ where: { id, subjectId }, select: { outcome: true, matchId: true } })
}
