import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import { majorNames } from '../majors/index.server'
import type { AffinityExplanation, Nearness } from './affinity/affinity.types'
import type { WishKind } from './apply-wish'
import { ownRegistration } from './read-party.server'
import { findWishRows } from './wish.store.server'

export type WishRow = {
  id: string
  number: number
  organisationId: string
  name: string
  place: string
  cluster: string | null
  pinyin: string
  initials: string
  kind: WishKind | null
  rank: number | null
  /** 0–1000 from supply and openings; null until computed. */
  base: number | null
  matches: { title: string; major: string; nearness: Nearness; graduates: number; headcount: number }[]
}

type Found = Awaited<ReturnType<typeof findWishRows>>[number]
type StoredAffinity = { base: number; explanation: unknown }

function affinityOfRow(row: Found): StoredAffinity | null {
  const sides = row as Partial<Record<'enterpriseAffinities' | 'universityAffinities', StoredAffinity[]>>
  return sides.enterpriseAffinities?.[0] ?? sides.universityAffinities?.[0] ?? null
}

function rowOf(row: Found, names: Awaited<ReturnType<typeof majorNames>>): WishRow {
  const affinity = affinityOfRow(row)
  const said = row.wishedBy[0]
  const explanation = affinity?.explanation as AffinityExplanation | undefined
  return {
    id: row.id,
    number: row.number,
    organisationId: row.organisationId,
    name: row.university?.name ?? row.enterprise?.name ?? '',
    place: row.university?.city ?? '',
    cluster: row.enterprise?.cluster ?? null,
    pinyin: row.university?.pinyin ?? row.enterprise?.pinyin ?? '',
    initials: row.university?.initials ?? row.enterprise?.initials ?? '',
    kind: said?.kind ?? null,
    rank: said?.rank ?? null,
    base: affinity?.base ?? null,
    matches: (explanation?.matches ?? []).map(({ title, majorCode, nearness, graduates, headcount }) => ({
      title,
      major: names.get(majorCode)?.name ?? majorCode,
      nearness,
      graduates,
      headcount,
    })),
  }
}

function fits(row: WishRow, q: string): boolean {
  const words = q.toLowerCase().replace(/\s+/g, '')
  return [row.name, row.pinyin, row.initials, row.place].some(text => text.toLowerCase().includes(words))
}

/** By what supply and openings have for each other, the best first; what is not computed yet comes last. */
function bySuggestion(a: WishRow, b: WishRow): number {
  return (b.base ?? -1) - (a.base ?? -1) || a.number - b.number
}

/**
 * The wish list of the actor's party: its wishes in order of rank, and the other parties of the other side ordered
 * by affinity, filtered by name, pinyin or place and by what was said. Null when it has no approved party there.
 */
export async function ownWishes(access: Access, slug: string, filter: { q?: string; show?: string }) {
  const registration = await ownRegistration(access, slug)
  const party = registration?.party
  if (!registration || party?.status !== 'approved' || !isId(party.id)) return null
  const [found, names] = await Promise.all([
    findWishRows(registration.head.id, party.id, party.side),
    majorNames(),
  ])
  const rows = found.map(row => rowOf(row, names))
  const counts = {
    all: rows.length,
    wish: rows.filter(row => row.kind === 'wish').length,
    neutral: rows.filter(row => row.kind === 'neutral').length,
    block: rows.filter(row => row.kind === 'block').length,
    open: rows.filter(row => row.kind === null).length,
  }
  const shown = rows
    .filter(row => row.kind !== 'wish')
    .filter(row => !filter.q || fits(row, filter.q))
    .filter(row => !filter.show || (filter.show === 'open' ? row.kind === null : row.kind === filter.show))
    .sort(bySuggestion)
  return {
    registration,
    counts,
    computed: rows.some(row => row.base !== null),
    wishes: rows
      .filter(row => row.kind === 'wish')
      .sort((a, b) => a.rank! - b.rank!)
      .map((row, at) => ({ ...row, rank: at + 1 })),
    suggestions: shown,
  }
}
export type OwnWishes = NonNullable<Awaited<ReturnType<typeof ownWishes>>>
