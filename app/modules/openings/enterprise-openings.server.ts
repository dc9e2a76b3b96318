import { addDays, localDateOf } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { readSettings } from '../settings/index.server'
import { organisationOf } from './acting'
import { findInFacts } from './find-discrimination'
import { BLANK_FACTS } from './imported-opening'
import { factsOf } from './opening.store.server'
import type { OpeningFacts } from './opening-facts'
import {
  countByStatus,
  countUnanswered,
  findEnterprisePlace,
  findOwnOpenings,
  findWithHistory,
} from './opening-list.store.server'
import type { OpeningStatus } from './opening-status'
import { whyNotReviewable } from './review-readiness'

const PAGE_SIZE = 20

/** The acting enterprise's openings of one state (or all but the archived), with counts for every tab. `page` from 1. */
export async function listEnterpriseOpenings(args: {
  access: Access
  status: OpeningStatus | null
  page: number
}) {
  const scope = { enterpriseId: organisationOf(args.access) }
  const where = { ...scope, status: args.status ?? { not: 'archived' as const } }
  const [counts, rows] = await Promise.all([
    countByStatus(scope),
    findOwnOpenings(where, args.page, PAGE_SIZE),
  ])
  const unanswered = await countUnanswered(rows.map(row => row.id))
  const { archived = 0, ...live } = counts
  const total = Object.values(live).reduce((sum, count) => sum + count, 0)
  const matching = args.status ? (counts[args.status] ?? 0) : total
  return {
    counts: { ...live, archived },
    total,
    pages: Math.max(1, Math.ceil(matching / PAGE_SIZE)),
    items: rows.map(row => ({
      id: row.id,
      title: row.title,
      status: row.status,
      statusAt: row.statusAt,
      closeReason: row.closeReason,
      headcount: row.headcount,
      validUntil: factsOf(row).validUntil,
      applications: row._count.applications,
      unanswered: unanswered.get(row.id) ?? 0,
    })),
  }
}

/** Titles of the acting enterprise's openings that have applications or may get some: for filters. */
export async function listOpeningTitles(access: Access) {
  const rows = await findOwnOpenings(
    { enterpriseId: organisationOf(access), publishedAt: { not: null } },
    1,
    200,
  )
  return rows.map(({ id, title, status }) => ({ id, title, status }))
}

/** One opening of the acting enterprise with its facts, findings and history; null when it is not its own. */
export async function openingOfEnterprise(access: Access, openingId: string) {
  const row = await findWithHistory({ id: openingId, enterpriseId: organisationOf(access) })
  if (!row) return null
  const facts = factsOf(row)
  return {
    id: row.id,
    status: row.status,
    statusAt: row.statusAt,
    statusNote: row.statusNote,
    closeReason: row.closeReason,
    publishedAt: row.publishedAt,
    enterpriseStatus: row.enterprise.status,
    applications: row._count.applications,
    facts,
    findings: findInFacts(facts),
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

/** What the form of a new opening starts with: the enterprise's own place and industry, an end by the office's rule. */
export async function newOpeningDefaults(access: Access) {
  const [enterprise, settings] = await Promise.all([
    findEnterprisePlace(organisationOf(access)),
    readSettings(),
  ])
  const facts: OpeningFacts = {
    ...BLANK_FACTS,
    title: '',
    city: enterprise.city,
    district: enterprise.district,
    address: enterprise.address,
    validUntil: addDays(localDateOf(access.now), settings.rules.openingDays),
  }
  return { facts, approved: enterprise.status === 'approved' }
}

/** Why the opening as it stands could not be submitted now, or null. */
export function reviewProblems(facts: OpeningFacts, now: Date) {
  return whyNotReviewable(facts, now)
}
