import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { writeReplyTimes } from './import-enterprises.store.server'

/** Stores reply times measured over the last 90 days; enterprises not named have no answers left. Returns how many changed. */
export async function storeReplyTimes(
  rows: { enterpriseId: string; medianHours: number | null; sample: number }[],
): Promise<number> {
  const result = await transaction(async tx => ok(await writeReplyTimes(tx, rows)))
  return result.value
}
