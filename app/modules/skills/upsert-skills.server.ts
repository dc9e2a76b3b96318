import { ok } from '../../kernel/result'
import type { Upserted } from '../../kernel/upsert'
import { transaction } from '../../platform/transaction.server'
import { forgetSkills } from './list-skills.server'
import type { SkillRow } from './skill'
import { writeSkills } from './skills.store.server'

/** Brings skills in by name, in one transaction; a second run changes nothing. */
export async function upsertSkills(rows: readonly SkillRow[]): Promise<Upserted> {
  const byName = new Map(rows.map(row => [row.name, { ...row, nameEn: row.nameEn || null }]))
  const written = await transaction(async tx => ok(await writeSkills(tx, [...byName.values()])))
  forgetSkills()
  const created = written.value.filter(Boolean).length
  return { created, updated: written.value.length - created }
}
