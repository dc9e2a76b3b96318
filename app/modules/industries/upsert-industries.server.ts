import { ok } from '../../kernel/result'
import { addUpserted, batchesOf, type Upserted } from '../../kernel/upsert'
import { transaction } from '../../platform/transaction.server'
import { writeIndustries } from './industries.store.server'
import type { IndustryRow } from './industry'
import { forgetIndustries } from './list-industries.server'

const BATCH = 1000

/** Brings industries in by code, in batches of one transaction each; a second run changes nothing. */
export async function upsertIndustries(rows: readonly IndustryRow[]): Promise<Upserted> {
  const byCode = new Map(rows.map(row => [row.code, { ...row, parent: row.parent || null }]))
  let total: Upserted = { created: 0, updated: 0 }
  for (const batch of batchesOf([...byCode.values()], BATCH)) {
    const written = await transaction(async tx => ok(await writeIndustries(tx, batch)))
    const created = written.value.filter(Boolean).length
    total = addUpserted(total, { created, updated: written.value.length - created })
  }
  forgetIndustries()
  return total
}
