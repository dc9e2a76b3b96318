import { randomUUID } from 'node:crypto'
import { ok } from '../../kernel/result'
import { cleanLine } from '../../kernel/text'
import { batchesOf } from '../../kernel/upsert'
import type { Tx } from '../../platform/db.server'
import { romanise } from '../../platform/pinyin.server'
import { transaction } from '../../platform/transaction.server'
import {
  changeUniversities,
  findUniversityIds,
  insertUniversities,
  type UniversityColumns,
} from './universities.store.server'
import type { UniversityRow } from './university'

const BATCH = 500

export type UniversityUpsert = { created: string[]; updated: string[] }

const BROKEN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** A name without the line breaks that lists leave inside Chinese words. */
function wholeName(name: string): string {
  return cleanLine(name).replace(BROKEN, '')
}

function columns(row: UniversityRow, id: string): UniversityColumns {
  return {
    id,
    code: row.code,
    name: wholeName(row.name),
    authority: row.authority ?? '',
    province: row.province ?? '',
    city: row.city ?? '',
    level: row.level ?? '',
    nature: row.nature ?? '',
    type: row.type ?? '',
    is985: row.is985 ?? false,
    is211: row.is211 ?? false,
    ...romanise(wholeName(row.name)),
  }
}

async function upsertBatch(tx: Tx, rows: UniversityRow[]): Promise<UniversityUpsert> {
  const known = await findUniversityIds(
    tx,
    rows.map(row => row.code),
  )
  const fresh = rows.filter(row => !known.has(row.code)).map(row => columns(row, randomUUID()))
  await insertUniversities(tx, fresh)
  const updated = await changeUniversities(
    tx,
    rows.filter(row => known.has(row.code)).map(row => columns(row, known.get(row.code)!)),
  )
  return { created: fresh.map(row => row.id), updated }
}

/**
 * Brings universities in by code, in batches of one transaction each; a second run changes nothing. Of rows with one
 * code the last wins. Returns the ids of what was created and changed.
 */
export async function upsertUniversities(rows: readonly UniversityRow[]): Promise<UniversityUpsert> {
  const byCode = [...new Map(rows.map(row => [row.code, row])).values()]
  const total: UniversityUpsert = { created: [], updated: [] }
  for (const batch of batchesOf(byCode, BATCH)) {
    const { value } = await transaction(async tx => ok(await upsertBatch(tx, batch)))
    total.created.push(...value.created)
    total.updated.push(...value.updated)
  }
  return total
}
