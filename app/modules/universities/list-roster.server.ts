import type { Upserted } from '../../kernel/upsert'
import type { Tx } from '../../platform/db.server'
import type { Access } from '../access/index.server'
import {
  countRoster,
  countRosterBy,
  findRosterPage,
  type RosterFilter,
  writeRoster,
} from './roster.store.server'
import type { RosterRow } from './university'

const PAGE_SIZE = 30

/** The roster of the university somebody acts for, one page with counts of its facets; null when they act for none. */
export async function listRoster(access: Access, filter: RosterFilter, page: number) {
  const universityId = access.actor.organisationId
  if (!universityId) return null
  const by = (column: 'graduatingClass' | 'degree' | 'majorName', without: Partial<RosterFilter>) =>
    countRosterBy(column, universityId, { ...filter, ...without })
  const [items, total, claimed, everybody, classes, degrees] = await Promise.all([
    findRosterPage(universityId, filter, page, PAGE_SIZE),
    countRoster(universityId, filter),
    countRoster(universityId, { ...filter, claimed: true }),
    countRoster(universityId, { ...filter, claimed: undefined }),
    by('graduatingClass', { graduatingClass: undefined }),
    by('degree', { degree: undefined }),
  ])
  return {
    items,
    total,
    page,
    pageSize: PAGE_SIZE,
    claimed,
    unclaimed: everybody - claimed,
    facets: {
      graduatingClass: classes.sort((a, b) => b.value.localeCompare(a.value)),
      degree: degrees.sort((a, b) => b.count - a.count),
    },
  }
}

/** How far a roster has come: entries, invited, claimed, and how many have no address. */
export async function rosterProgress(universityId: string) {
  const [entries, claimed] = await Promise.all([
    countRoster(universityId, {}),
    countRoster(universityId, { claimed: true }),
  ])
  return { entries, claimed }
}

/** Brings checked graduates into a roster inside the transaction of an import, known by their external id. */
export async function upsertRoster(
  tx: Tx,
  universityId: string,
  rows: readonly RosterRow[],
): Promise<Upserted> {
  const distinct = [...new Map(rows.map(row => [row.externalId, row])).values()]
  const written = await writeRoster(tx, universityId, distinct)
  const created = written.filter(Boolean).length
  return { created, updated: written.length - created }
}
