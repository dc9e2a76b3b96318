import { findInFacts } from './find-discrimination'
import { factsOf } from './opening.store.server'
import { countByStatus, findForOffice, findWithHistory } from './opening-list.store.server'
import { findReports } from './opening-report.store.server'
import type { OpeningStatus } from './opening-status'

const PAGE_SIZE = 30

export type OfficeFilter = {
  status: OpeningStatus | null
  q: string
  /** Only those with open reports. */
  reported: boolean
  page: number
}

function whereOf({ q, reported }: OfficeFilter) {
  return {
    ...(q && {
      OR: [
        { title: { contains: q, mode: 'insensitive' as const } },
        { enterprise: { name: { contains: q, mode: 'insensitive' as const } } },
      ],
    }),
    ...(reported && { reports: { some: { handledAt: null } } }),
  }
}

/** Openings as the talent office sees them, those under review oldest first. `page` from 1. */
export async function listOfficeOpenings(filter: OfficeFilter) {
  const scope = whereOf(filter)
  const [counts, rows] = await Promise.all([
    countByStatus(scope),
    findForOffice(
      { ...scope, ...(filter.status && { status: filter.status }) },
      filter.status === 'pending',
      filter.page,
      PAGE_SIZE,
    ),
  ])
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const matching = filter.status ? (counts[filter.status] ?? 0) : total
  return {
    counts,
    total,
    matching,
    pages: Math.max(1, Math.ceil(matching / PAGE_SIZE)),
    items: rows.map(row => {
      const findings = findInFacts(factsOf(row))
      return {
        id: row.id,
        title: row.title,
        status: row.status,
        statusAt: row.statusAt,
        again: row.publishedAt !== null,
        enterprise: row.enterprise,
        reports: row._count.reports,
        wording: findings.map(({ words, severity }) => ({ words, severity })),
      }
    }),
  }
}

/** One opening for the reviewer: facts, findings by field, history, reports; null when there is none. */
export async function openingForReview(openingId: string) {
  const [row, reports] = await Promise.all([findWithHistory({ id: openingId }), findReports(openingId)])
  if (!row) return null
  const facts = factsOf(row)
  return {
    id: row.id,
    status: row.status,
    statusAt: row.statusAt,
    statusNote: row.statusNote,
    closeReason: row.closeReason,
    publishedAt: row.publishedAt,
    externalId: row.externalId,
    enterprise: row.enterprise,
    applications: row._count.applications,
    facts,
    findings: findInFacts(facts),
    reports,
    history: row.decisions.map(({ id, fromStatus, toStatus, side, note, at }) => ({
      id,
      fromStatus,
      toStatus,
      side,
      note,
      at,
    })),
  }
}

/** How many openings wait for review, and since when the oldest does. */
export async function openingReviewQueue() {
  const [counts, oldest] = await Promise.all([
    countByStatus({ status: 'pending' }),
    findForOffice({ status: 'pending' }, true, 1, 1),
  ])
  return { waiting: counts.pending ?? 0, oldestSince: oldest[0]?.statusAt ?? null }
}
