import { ok } from '../../kernel/result'
import { addUpserted, batchesOf, type Upserted } from '../../kernel/upsert'
import { romanise } from '../../platform/pinyin.server'
import { transaction } from '../../platform/transaction.server'
import { forgetMajors } from './list-majors.server'
import type { MajorRow } from './major'
import { bareCode } from './major-distance'
import { writeMajors } from './majors.store.server'

const BATCH = 500

function stored(row: MajorRow) {
  return {
    code: bareCode(row.code),
    name: row.name,
    majorClass: row.majorClass,
    discipline: row.discipline,
    degree: row.degree || null,
    years: row.years || null,
    ...romanise(row.name),
  }
}

/** Brings majors in by code, in batches of one transaction each; a second run changes nothing. Later rows win. */
export async function upsertMajors(rows: readonly MajorRow[]): Promise<Upserted> {
  const byCode = new Map(rows.map(row => [bareCode(row.code), stored(row)]))
  let total: Upserted = { created: 0, updated: 0 }
  for (const batch of batchesOf([...byCode.values()], BATCH)) {
    const written = await transaction(async tx => ok(await writeMajors(tx, batch)))
    const created = written.value.filter(Boolean).length
    total = addUpserted(total, { created, updated: written.value.length - created })
  }
  forgetMajors()
  return total
}
