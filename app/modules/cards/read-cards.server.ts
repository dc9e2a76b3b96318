import { isId } from '../../kernel/ids'
import { type LocalDate, localDateOf } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { CARD_APPLICATION_STATUSES, type CardApplicationStatus } from './application-status'
import { type CardRow, findCardById, findCardEvents, findCards } from './card.store.server'
import { countApplications, findApplication, findApplications, findReviews } from './card-list.store.server'
import { cardPicture, codeOfCard } from './card-picture.server'
import { type CardStanding, standingOf } from './card-standing'
import type { Facts } from './facts'
import { countApproved, findNotices } from './notice.store.server'
import { findDepartments, findInForce, findPolicy, findTiers } from './policy.store.server'
import { evaluate, type Rule, type Trace } from './rule'

const PAGE_SIZE = 30
const windowOf = (page: number) => ({ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE })
const paged = <R extends { total: number }>(list: R, page: number) => ({
  ...list,
  page,
  pages: Math.max(1, Math.ceil(list.total / PAGE_SIZE)),
})

type Whole = NonNullable<Awaited<ReturnType<typeof findApplication>>>

/** Facts and traces of an application as they were stored. */
function shaped(row: Whole) {
  return {
    ...row,
    facts: row.facts as Facts,
    decisions: row.decisions.map(one => ({
      ...one,
      facts: one.facts as Facts,
      trace: one.trace as Trace,
    })),
  }
}
export type CardApplicationView = ReturnType<typeof shaped>

/** A card with what it is worth today. */
function withStanding(card: CardRow, today: LocalDate): CardRow & { standing: CardStanding } {
  return { ...card, standing: standingOf(card, today) }
}

/** Tiers that are offered, each with the conditions in force. */
export async function listPublicTiers() {
  const tiers = await findTiers({ active: true })
  return tiers.map(({ policies, ...tier }) => {
    const inForce = policies.find(policy => policy.publishedAt)
    return {
      ...tier,
      policy: inForce
        ? { version: inForce.version, publishedAt: inForce.publishedAt, rule: inForce.rule as Rule }
        : null,
    }
  })
}

/** All tiers with all versions, for the office. */
export async function listTiers() {
  const tiers = await findTiers()
  return tiers.map(tier => ({ ...tier, policies: tier.policies.map(({ rule: _, ...policy }) => policy) }))
}

/** Departments that can be asked to review. */
export async function listReviewers() {
  return findDepartments()
}

/** One version of a tier's conditions. */
export async function readPolicy(id: string) {
  const policy = isId(id) ? await findPolicy(id) : null
  return policy && { ...policy, rule: policy.rule as Rule }
}

/** The actor's cards and applications. */
export async function myCards(access: Access) {
  const { talentId } = access.actor
  if (!talentId) return { cards: [], applications: [] }
  const [cards, applications] = await Promise.all([
    findCards({ talentId }, { take: 50 }),
    findApplications({ talentId }, { take: 50 }),
  ])
  const today = localDateOf(access.now)
  return {
    cards: cards.rows.map(card => ({ ...withStanding(card, today), picture: pictureOf(card, today) })),
    applications: applications.rows.reverse(),
  }
}

function pictureOf(card: CardRow, today: LocalDate) {
  return standingOf(card, today) === 'in-force' ? { ...cardPicture(card), code: codeOfCard(card) } : null
}

/** One card of the actor. */
export async function myCard(access: Access, id: string) {
  const card = isId(id) && access.actor.talentId ? await findCardById(id) : null
  if (!card || card.talentId !== access.actor.talentId) return null
  const today = localDateOf(access.now)
  return { ...withStanding(card, today), picture: pictureOf(card, today) }
}

/** One application of the actor. */
export async function myCardApplication(access: Access, id: string) {
  const { talentId } = access.actor
  const row = talentId && isId(id) ? await findApplication(id, { talentId }) : null
  return row && shaped(row)
}

/** Applications in which the actor's enterprise is named as the employer. */
export async function employerApplications(access: Access) {
  const employerId = access.actor.organisationId
  if (!employerId) return { open: [], done: [] }
  const [open, done] = await Promise.all([
    findApplications({ employerId, status: 'employer_check' }, { take: 100 }),
    findApplications({ employerId, status: { not: 'employer_check' } }, { take: 100 }),
  ])
  return { open: open.rows, done: done.rows.reverse() }
}

/** One application for the employer named in it: what it confirms, no papers, no numbers. */
export async function employerApplication(access: Access, id: string) {
  const employerId = access.actor.organisationId
  const row = employerId && isId(id) ? await findApplication(id, { employerId }) : null
  return row && shaped({ ...row, papers: [], reviews: [], decisions: [], identityMasked: '' })
}

/** What a department has to review, and what it has reviewed. */
export async function departmentReviews(access: Access) {
  const id = access.actor.organisationId
  if (!id) return { open: [], done: [] }
  const [open, done] = await Promise.all([findReviews(id, false, 100), findReviews(id, true, 50)])
  return { open, done }
}

/** One application for a department inside the case. */
export async function departmentApplication(access: Access, id: string) {
  const organisationId = access.actor.organisationId
  if (!organisationId || !isId(id)) return null
  const row = await findApplication(id, {
    reviews: { some: { organisationId } },
    status: { not: 'withdrawn' },
  })
  return row && shaped({ ...row, decisions: [] })
}

/** A page of applications for the office. */
export async function listCardApplications(
  filter: { status: CardApplicationStatus | null; tier: string | null },
  page: number,
) {
  const where = {
    ...(filter.status && { status: filter.status }),
    ...(filter.tier && { tierCode: filter.tier }),
  }
  return paged(await findApplications(where, windowOf(page)), page)
}

/** How many applications stand in each state. */
export async function countCardApplications() {
  const rows = await countApplications()
  const found = new Map(rows.map(row => [row.status, { count: row._count, oldest: row._min.statusAt }]))
  return CARD_APPLICATION_STATUSES.map(status => ({
    status,
    ...(found.get(status) ?? { count: 0, oldest: null }),
  }))
}

/** One application for the office, with what the conditions in force say of the facts as they stand. */
export async function officeCardApplication(id: string) {
  const row = isId(id) ? await findApplication(id) : null
  if (!row) return null
  const policy = await findInForce(row.tierCode)
  const view = shaped(row)
  const preview = policy && evaluate(policy.rule as Rule, view.facts)
  return { ...view, preview, policyVersion: policy?.version ?? null }
}

export type CardFilter = { tier: string | null; standing: CardStanding | 'all'; q: string | null }

function whereOf({ tier, standing, q }: CardFilter, today: Date) {
  const active = { status: 'active' as const }
  const standings = {
    all: {},
    'in-force': { ...active, validUntil: { gte: today } },
    expired: { ...active, validUntil: { lt: today } },
    unchecked: {
      ...active,
      validUntil: { gte: today },
      checkDueOn: { lt: today },
      relation: 'self' as const,
    },
    lost: { status: 'lost' as const },
    revoked: { status: 'revoked' as const },
    replaced: { status: 'replaced' as const },
    main: { ...active, relation: { not: 'self' as const } },
  }
  const text = q && {
    OR: [{ number: { contains: q } }, { holderName: { contains: q } }, { employerName: { contains: q } }],
  }
  return { AND: [standings[standing], tier ? { tierCode: tier } : {}, text || {}] }
}

/** A page of issued cards for the office. */
export async function listIssuedCards(filter: CardFilter, page: number, now: Date) {
  const today = localDateOf(now)
  const where = whereOf(filter, new Date(`${today}T00:00:00Z`))
  const { rows, total } = await findCards(where, windowOf(page))
  return paged({ rows: rows.map(card => withStanding(card, today)), total }, page)
}

/** All issued cards that fit, for a table; at most ten thousand. */
export async function allIssuedCards(filter: CardFilter, now: Date) {
  const today = localDateOf(now)
  const where = whereOf(filter, new Date(`${today}T00:00:00Z`))
  const { rows } = await findCards(where, { take: 10_000 })
  return rows.map(card => withStanding(card, today))
}

/** One card for the office, with what happened to it. */
export async function officeCard(id: string, now: Date) {
  const card = isId(id) ? await findCardById(id) : null
  if (!card) return null
  return { ...withStanding(card, localDateOf(now)), events: await findCardEvents(id) }
}

/** Notices that run, or have just ended, for everybody. */
export async function publicNotices(now: Date) {
  const today = new Date(`${localDateOf(now)}T00:00:00Z`)
  return findNotices({ fromOn: { lte: today }, untilOn: { gte: today }, closedAt: null }, 20)
}

/** The last notices for the office, and how many applications wait for the next. */
export async function officeNotices() {
  const [notices, waiting] = await Promise.all([findNotices({}, 30), countApproved()])
  return { notices, waiting }
}
