import { dateColumn, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import { env } from '../../platform/env.server'
import { acceptsApplications, whyNoApplications } from './accepts-applications'
import { factsOf, holdOpening } from './opening.store.server'
import { findDemandsOf, findForPage, findPublishedOf } from './opening-list.store.server'
import { hasPublicPage } from './opening-status'
import { findSaved, hasSaved } from './saved-opening.store.server'

/** What the public page of an opening shows; null for one that was never published or is under review. */
export async function openingForPublicPage(openingId: string, now: Date) {
  const row = await findForPage(openingId)
  if (!row || !hasPublicPage(row.status) || row.enterprise.status === 'suspended') return null
  const { _count, status: enterpriseStatus, ...enterprise } = row.enterprise
  const facts = factsOf(row)
  const door = { status: row.status, enterpriseStatus, validUntil: facts.validUntil }
  return {
    id: row.id,
    externalId: row.externalId,
    url: env().ORIGIN + paths.opening(row.id),
    status: row.status,
    statusAt: row.statusAt,
    closeReason: row.closeReason,
    publishedAt: row.publishedAt!,
    updatedAt: row.updatedAt,
    facts,
    enterprise: {
      ...enterprise,
      verified: enterpriseStatus === 'approved',
      openings: _count.openings,
    },
    open: acceptsApplications(door, now),
    closedBecause: whyNoApplications(door, now),
  }
}
export type PublicOpening = NonNullable<Awaited<ReturnType<typeof openingForPublicPage>>>

/** Published openings of one enterprise, newest first, at most `limit`. */
export async function listPublishedOf(enterpriseId: string, limit = 20) {
  const rows = await findPublishedOf(enterpriseId, limit)
  return rows.map(row => ({ id: row.id, publishedAt: row.publishedAt!, facts: factsOf(row) }))
}

/** What enterprises ask of graduates (no experience) in openings that take applications now, by id. */
export async function publishedDemands(enterpriseIds: readonly string[], now: Date) {
  return findDemandsOf(enterpriseIds, dateColumn(localDateOf(now)))
}

/** What an application needs of its opening, held against changes until the transaction ends. */
export async function openingForApplication(tx: Tx, openingId: string) {
  const row = await holdOpening(tx, openingId)
  if (!row) return null
  return {
    id: row.id,
    enterpriseId: row.enterpriseId,
    enterpriseName: row.enterprise.name,
    title: row.title,
    status: row.status,
    enterpriseStatus: row.enterprise.status,
    validUntil: row.validUntil && localDateOfColumn(row.validUntil),
  }
}

/** Whether a talent has bookmarked an opening. */
export async function isOpeningSaved(talentId: string | null, openingId: string): Promise<boolean> {
  return talentId !== null && (await hasSaved(talentId, openingId))
}

/** The acting graduate's bookmarks, newest first; `page` from 1. Openings under review show their title only. */
export async function listSavedOpenings(talentId: string | null, page: number, now: Date) {
  if (!talentId) return { items: [], total: 0, pages: 1 }
  const { rows, total, pages } = await findSaved(talentId, page)
  const items = rows.map(({ createdAt, opening }) => {
    const facts = factsOf(opening)
    const door = {
      status: opening.status,
      enterpriseStatus: opening.enterprise.status,
      validUntil: facts.validUntil,
    }
    return {
      id: opening.id,
      savedAt: createdAt,
      status: opening.status,
      open: acceptsApplications(door, now),
      visible: hasPublicPage(opening.status) && opening.enterprise.status !== 'suspended',
      enterprise: { id: opening.enterprise.id, name: opening.enterprise.name },
      facts,
    }
  })
  return { items, total, pages }
}
