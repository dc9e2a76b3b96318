import { ok } from '../../kernel/result'
import { addUpserted, batchesOf, type Upserted } from '../../kernel/upsert'
import { transaction } from '../../platform/transaction.server'
import type { DivisionRow } from './division'
import { writeDivisions } from './divisions.store.server'
import { forgetCities } from './list-divisions.server'

const BATCH = 1000

/** Brings divisions in by code, in batches of one transaction each; a second run changes nothing. */
export async function upsertDivisions(rows: readonly DivisionRow[]): Promise<Upserted> {
  const byCode = new Map(rows.map(row => [row.code, { ...row, parent: row.parent || null }]))
  let total: Upserted = { created: 0, updated: 0 }
  for (const batch of batchesOf([...byCode.values()], BATCH)) {
    const written = await transaction(async tx => ok(await writeDivisions(tx, batch)))
    const created = written.value.filter(Boolean).length
    total = addUpserted(total, { created, updated: written.value.length - created })
  }
  forgetCities()
  return total
}
