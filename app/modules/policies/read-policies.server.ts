import { isId } from '../../kernel/ids'
import { localDateOfColumn } from '../../kernel/local-date'
import { countPolicies, findPolicies, findPolicy, findTags, type PolicyFilter } from './policy.store.server'
import type { PolicyKind, PolicyStatus } from './policy-status'

const PAGE_SIZE = 20

type Row = Awaited<ReturnType<typeof findPolicies>>['rows'][number]

function listed({ effectiveOn, ...row }: Row) {
  return { ...row, effectiveOn: effectiveOn && localDateOfColumn(effectiveOn) }
}
export type ListedPolicy = ReturnType<typeof listed>

async function pageOf(filter: PolicyFilter, page: number) {
  const { total, rows } = await findPolicies(filter, { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE })
  return { total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), items: rows.map(listed) }
}

/** What is published, under a filter, with the tags one can choose. `page` from 1. */
export async function listPolicies(
  filter: { q: string; kind: PolicyKind | null; tag: string },
  page: number,
) {
  const [list, tags] = await Promise.all([pageOf({ ...filter, status: 'published' }, page), findTags()])
  return { ...list, tags }
}

/** The office's list with the size of each state. */
export async function listOfficePolicies(filter: { q: string; status: PolicyStatus | null }, page: number) {
  const [list, counts] = await Promise.all([
    pageOf({ ...filter, kind: null, tag: '' }, page),
    countPolicies(),
  ])
  return {
    ...list,
    counts: {
      draft: counts.get('draft') ?? 0,
      published: counts.get('published') ?? 0,
      withdrawn: counts.get('withdrawn') ?? 0,
    },
  }
}

/** One policy as everybody may read it; what was withdrawn shows its reason and no text. Null for drafts. */
export async function publicPolicy(id: string) {
  const row = isId(id) ? await findPolicy(id, ['published', 'withdrawn']) : null
  if (!row) return null
  const { createdById: _by, createdAt: _created, effectiveOn, ...facts } = row
  const shown = { ...facts, effectiveOn: effectiveOn && localDateOfColumn(effectiveOn) }
  return row.status === 'withdrawn' ? { ...shown, summary: '', body: '', bodyEn: '', files: [] } : shown
}

/** One policy as the office edits it. */
export async function officePolicy(id: string) {
  const row = isId(id) ? await findPolicy(id) : null
  return row && { ...row, effectiveOn: row.effectiveOn && localDateOfColumn(row.effectiveOn) }
}
