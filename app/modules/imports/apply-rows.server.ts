import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { ensureEnterprises, upsertEnterprises } from '../enterprises/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { majorNames, upsertMajors } from '../majors/index.server'
import { BLANK_FACTS } from '../openings/index'
import { importOpenings } from '../openings/index.server'
import { upsertRoster, upsertUniversities } from '../universities/index.server'
import type { Fault } from './check-rows.server'
import { batchApplied } from './imports.events'
import { findUniversityByName } from './imports.store.server'
import type { ImportKind, RowOf } from './row-schemas'

export type ImportOptions = { trusted: boolean; universityId: string | null }
export type Applied = { created: number; updated: number; faults: Fault[] }
type Numbered<K extends ImportKind> = { row: number; value: RowOf<K> }[]

async function tell(
  context: ChangeContext,
  kind: 'enterprises' | 'universities',
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return
  await transaction(async tx => {
    await recordChange(tx, context, {
      event: batchApplied,
      payload: {
        kind,
        enterpriseIds: kind === 'enterprises' ? ids : [],
        universityIds: kind === 'universities' ? ids : [],
      },
      subject: { kind, id: ids[0]! },
      detail: { count: ids.length },
    })
    return ok(null)
  })
}

async function applyOpenings(
  context: ChangeContext,
  rows: Numbered<'openings'>,
  { trusted }: ImportOptions,
): Promise<Applied> {
  const { value: owners } = await transaction(async tx =>
    ok(
      await ensureEnterprises(
        tx,
        rows.map(({ value }) => value.company),
        { trusted },
      ),
    ),
  )
  await tell(context, 'enterprises', [...new Set(owners.values())])
  const imported = await importOpenings({
    access: context,
    trusted,
    rows: rows.map(({ value }) => ({
      externalId: value.external_id,
      enterpriseId: owners.get(value.company)!,
      facts: {
        ...BLANK_FACTS,
        title: value.title,
        headcount: Math.max(1, value.headcount ?? 1),
        duties: value.description,
        degree: value.degree,
        experienceMin: value.experience.min,
        experienceMax: value.experience.max,
        employment: value.employment,
        city: value.city,
        district: value.district,
        salaryMinFen: value.salary_min_k ?? value.salary_max_k,
        salaryMaxFen: value.salary_max_k ?? value.salary_min_k,
        majors: value.majors,
        skills: value.skills,
        benefits: value.benefits,
        category: value.category,
        industry: value.industry,
      },
    })),
  })
  const { created, updated, unchanged } = imported.value
  return { created, updated: updated + unchanged, faults: [] }
}

async function applyEnterprises(
  context: ChangeContext,
  rows: Numbered<'enterprises'>,
  { trusted }: ImportOptions,
): Promise<Applied> {
  const { value: done } = await transaction(async tx =>
    ok(
      await upsertEnterprises(
        tx,
        rows.map(({ value }) => ({
          externalId: value.external_id,
          name: value.name,
          creditCode: value.credit_code,
          industryCode: value.industry || null,
          city: value.city,
          district: value.district,
          size: value.size || null,
          contactName: value.contact_name || null,
          contactEmail: value.contact_email,
        })),
        { trusted },
      ),
    ),
  )
  await tell(context, 'enterprises', [...done.created, ...done.updated])
  const faults = done.conflicts.map(({ index, column }) => ({
    row: rows[index]!.row,
    column,
    code: 'taken',
    value: '',
  }))
  return { created: done.created.length, updated: rows.length - done.created.length - faults.length, faults }
}

async function applyUniversities(context: ChangeContext, rows: Numbered<'universities'>): Promise<Applied> {
  const done = await upsertUniversities(
    rows.map(({ value: { is_985: is985, is_211: is211, ...row } }) => ({ ...row, is985, is211 })),
  )
  await tell(context, 'universities', [...done.created, ...done.updated])
  return { created: done.created.length, updated: rows.length - done.created.length, faults: [] }
}

async function applyMajors(_context: ChangeContext, rows: Numbered<'majors'>): Promise<Applied> {
  const done = await upsertMajors(
    rows.map(({ value: { major_class: majorClass, ...row } }) => ({ ...row, majorClass })),
  )
  return { created: done.created, updated: rows.length - done.created, faults: [] }
}

async function universityOf(name: string, own: string | null): Promise<string | null> {
  if (own) return own
  return name ? findUniversityByName(name) : null
}

async function applyGraduates(
  context: ChangeContext,
  rows: Numbered<'graduates'>,
  { universityId }: ImportOptions,
): Promise<Applied> {
  const faults: Fault[] = []
  const byUniversity = new Map<string, Numbered<'graduates'>>()
  for (const next of rows) {
    const id = await universityOf(next.value.university, universityId)
    if (id) byUniversity.set(id, [...(byUniversity.get(id) ?? []), next])
    else
      faults.push({
        row: next.row,
        column: 'university',
        code: 'unknown-university',
        value: next.value.university,
      })
  }
  const majors = await majorNames()
  let created = 0
  let updated = 0
  for (const [id, own] of byUniversity) {
    const { value: done } = await transaction(async tx => {
      const written = await upsertRoster(
        tx,
        id,
        own.map(({ value }) => ({
          externalId: value.external_id,
          name: value.name,
          majorCode: value.major_code || null,
          majorName: majors.get(value.major_code)?.name ?? '',
          degree: value.degree,
          graduatingClass: value.graduating_class!,
          email: value.email,
          phone: value.phone,
          skills: value.skills,
          wishedCities: value.wished_cities,
          wishedSalaryFen: value.wished_salary_k,
        })),
      )
      await recordChange(tx, context, {
        event: batchApplied,
        payload: { kind: 'graduates', enterpriseIds: [], universityIds: [id] },
        subject: { kind: 'university', id },
        detail: { count: own.length },
      })
      return ok(written)
    })
    created += done.created
    updated += own.length - done.created
  }
  return { created, updated, faults }
}

const APPLY: {
  [K in ImportKind]: (context: ChangeContext, rows: Numbered<K>, options: ImportOptions) => Promise<Applied>
} = {
  openings: applyOpenings,
  enterprises: applyEnterprises,
  universities: applyUniversities,
  majors: applyMajors,
  graduates: applyGraduates,
}

/** Writes one batch of checked rows; repeating it changes nothing more. */
export function applyRows<K extends ImportKind>(
  kind: K,
  context: ChangeContext,
  rows: Numbered<K>,
  options: ImportOptions,
): Promise<Applied> {
  return APPLY[kind](context, rows, options)
}
