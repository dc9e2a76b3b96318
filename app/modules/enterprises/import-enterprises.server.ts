import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/db.server'
import { romanise } from '../../platform/pinyin.server'
import {
  changeEnterprises,
  type EnterpriseColumns,
  findKnownEnterprises,
  insertEnterprises,
  type KnownEnterprise,
} from './import-enterprises.store.server'

/** A row of an import, checked and cleaned before; `creditCode` is valid or null. */
export type EnterpriseRow = Pick<EnterpriseColumns, 'name'> &
  Partial<Omit<EnterpriseColumns, 'name' | 'pinyin' | 'initials'>>

export type EnterpriseUpsert = {
  created: string[]
  updated: string[]
  /** Rows that would take the name or credit code of another enterprise; nothing of them was stored. */
  conflicts: { index: number; column: 'name' | 'credit_code' }[]
}

class Known {
  readonly byName = new Map<string, KnownEnterprise>()
  readonly byExternalId = new Map<string, KnownEnterprise>()
  readonly byCreditCode = new Map<string, KnownEnterprise>()

  constructor(rows: KnownEnterprise[]) {
    for (const row of rows) this.add(row)
  }

  add(row: KnownEnterprise): void {
    this.byName.set(row.name, row)
    if (row.externalId) this.byExternalId.set(row.externalId, row)
    if (row.creditCode) this.byCreditCode.set(row.creditCode, row)
  }

  /** The enterprise a row means: by external id, else by credit code, else by name. */
  meant(row: EnterpriseRow): KnownEnterprise | undefined {
    const { externalId, creditCode, name } = row
    return (
      (externalId ? this.byExternalId.get(externalId) : undefined) ??
      (creditCode ? this.byCreditCode.get(creditCode) : undefined) ??
      this.byName.get(name)
    )
  }

  conflict(row: EnterpriseRow, target: KnownEnterprise | undefined): 'name' | 'credit_code' | null {
    const named = this.byName.get(row.name)
    if (named && named.id !== target?.id) return 'name'
    if (row.externalId && target?.externalId && target.externalId !== row.externalId) return 'name'
    const coded = row.creditCode ? this.byCreditCode.get(row.creditCode) : undefined
    return coded && coded.id !== target?.id ? 'credit_code' : null
  }
}

function columns(row: EnterpriseRow, id: string): EnterpriseColumns & { id: string } {
  return {
    id,
    externalId: row.externalId ?? null,
    name: row.name,
    creditCode: row.creditCode ?? null,
    industryCode: row.industryCode ?? null,
    cluster: row.cluster ?? null,
    city: row.city ?? '',
    district: row.district ?? '',
    size: row.size ?? null,
    contactName: row.contactName ?? null,
    contactEmail: row.contactEmail ?? null,
    ...romanise(row.name),
  }
}

/**
 * Brings enterprises in inside a transaction: known ones (external id, credit code, name) are changed, others created
 * as `unverified`, or `approved` when the office vouches for the file (`trusted`). Running it again changes nothing.
 */
export async function upsertEnterprises(
  tx: Tx,
  rows: readonly EnterpriseRow[],
  options: { trusted?: boolean } = {},
): Promise<EnterpriseUpsert> {
  const present = (value: string | null | undefined) => value != null && value !== ''
  const known = new Known(
    await findKnownEnterprises(tx, {
      names: rows.map(row => row.name),
      externalIds: rows.map(row => row.externalId).filter(present) as string[],
      creditCodes: rows.map(row => row.creditCode).filter(present) as string[],
    }),
  )
  const fresh = new Map<string, EnterpriseColumns & { id: string }>()
  const changed = new Map<string, EnterpriseColumns & { id: string }>()
  const conflicts: EnterpriseUpsert['conflicts'] = []
  for (const [index, row] of rows.entries()) {
    const target = known.meant(row)
    const column = known.conflict(row, target)
    if (column) {
      conflicts.push({ index, column })
      continue
    }
    const stored = columns(row, target?.id ?? randomUUID())
    known.add({ ...target, ...stored, externalId: stored.externalId ?? target?.externalId ?? null })
    if (!target || fresh.has(target.id)) fresh.set(stored.id, stored)
    else changed.set(stored.id, stored)
  }
  await insertEnterprises(tx, [...fresh.values()], options.trusted ? 'approved' : 'unverified')
  const updated = await changeEnterprises(tx, [...changed.values()])
  return { created: [...fresh.keys()], updated, conflicts }
}

/** The ids of enterprises by name; unknown names are created as `unverified` (or `approved` when trusted). */
export async function ensureEnterprises(
  tx: Tx,
  names: readonly string[],
  options: { trusted?: boolean } = {},
): Promise<Map<string, string>> {
  const distinct = [...new Set(names)]
  const known = await findKnownEnterprises(tx, { names: distinct, externalIds: [], creditCodes: [] })
  const ids = new Map(known.map(row => [row.name, row.id]))
  const missing = distinct.filter(name => !ids.has(name)).map(name => columns({ name }, randomUUID()))
  await insertEnterprises(tx, missing, options.trusted ? 'approved' : 'unverified')
  for (const row of missing) ids.set(row.name, row.id)
  return ids
}
