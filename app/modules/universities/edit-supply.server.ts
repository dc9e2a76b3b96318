import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Upserted } from '../../kernel/upsert'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { majorOf } from '../majors/index.server'
import { deleteSupply, writeSupply } from './supply.store.server'
import type { SupplyRow } from './university'
import { universityChanged } from './university.events'
import type { SupplyInput } from './university.schema'

function changed(tx: Tx, access: Access, universityId: string): Promise<void> {
  return recordChange(tx, access, {
    event: universityChanged,
    payload: { universityId },
    subject: { kind: 'university', id: universityId },
    detail: { part: 'supply' },
  })
}

/** A university states one line of its supply; the same college, major, degree and class replaces the number. */
export async function saveSupply(command: {
  access: Access
  input: SupplyInput
}): Promise<Result<null, 'not-found' | 'major-unknown'>> {
  const { access, input } = command
  const universityId = access.actor.organisationId
  if (!universityId) return refuse('not-found')
  const major = await majorOf(input.majorCode)
  if (!major) return refuse('major-unknown')
  return transaction(async tx => {
    await writeSupply(tx, universityId, [{ ...input, majorCode: major.code }])
    await changed(tx, access, universityId)
    return ok(null)
  })
}

/** A university takes a line of its own supply table away. */
export async function removeSupply(command: {
  access: Access
  supplyId: string
}): Promise<Result<null, 'not-found'>> {
  const { access, supplyId } = command
  const universityId = access.actor.organisationId
  if (!universityId || !isId(supplyId)) return refuse('not-found')
  return transaction(async tx => {
    if (!(await deleteSupply(tx, universityId, supplyId))) return refuse('not-found')
    await changed(tx, access, universityId)
    return ok(null)
  })
}

/** Brings checked lines of a supply table in, inside the transaction of an import. Known lines get the new number. */
export async function upsertSupply(
  tx: Tx,
  universityId: string,
  rows: readonly SupplyRow[],
): Promise<Upserted> {
  const keyOf = (row: SupplyRow) => [row.college, row.majorCode, row.degree, row.graduatingClass].join('\n')
  const distinct = [...new Map(rows.map(row => [keyOf(row), row])).values()]
  const written = await writeSupply(tx, universityId, distinct)
  const created = written.filter(Boolean).length
  return { created, updated: written.length - created }
}
