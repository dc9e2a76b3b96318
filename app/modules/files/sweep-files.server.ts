import { storage } from '../../platform/storage.server'
import { findDeleted, forgetFiles } from './files.store.server'

const BATCH = 200
const GRACE_MS = 24 * 60 * 60 * 1000

/** Removes the content of files deleted more than a day ago; returns how many. */
export async function sweepFiles(now: Date): Promise<number> {
  const rows = await findDeleted(new Date(now.getTime() - GRACE_MS), BATCH)
  for (const row of rows) await storage().remove(row.key)
  await forgetFiles(rows.map(row => row.id))
  return rows.length
}
