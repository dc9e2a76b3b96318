import { dateColumn, localDateOfColumn } from '../../kernel/local-date'
import { db, Prisma, type Tx } from '../../platform/db.server'
import { romanise } from '../../platform/pinyin.server'
import type { OpeningFacts } from './opening-facts'
import type { CloseReason, OpeningSide, OpeningStatus } from './opening-status'

export type OpeningWhere = Prisma.OpeningWhereInput
type Row = Prisma.OpeningGetPayload<object>

/** The column values of stated facts. */
export function columnsOf({ validUntil, ...facts }: OpeningFacts) {
  return { ...facts, validUntil: validUntil && dateColumn(validUntil), ...romanise(facts.title) }
}

/** The stated facts of a row. */
export function factsOf(row: Row): OpeningFacts {
  const { title, headcount, duties, requirements, degree, experienceMin, experienceMax, employment } = row
  const { province, city, district, address, salaryMinFen, salaryMaxFen, salaryMonths, probation } = row
  const { graduatingClasses, majors, skills, benefits, category, industry, validUntil } = row
  return {
    title,
    headcount,
    duties,
    requirements,
    degree,
    experienceMin,
    experienceMax,
    employment,
    province,
    city,
    district,
    address,
    salaryMinFen,
    salaryMaxFen,
    salaryMonths,
    probation,
    graduatingClasses,
    majors,
    skills,
    benefits,
    category,
    industry,
    validUntil: validUntil && localDateOfColumn(validUntil),
  }
}

/** Inserts a draft and returns its id. */
export async function insertOpening(
  tx: Tx,
  opening: { enterpriseId: string; facts: OpeningFacts; createdById: string | null; now: Date },
): Promise<string> {
  const row = await tx.opening.create({
    data: {
      ...columnsOf(opening.facts),
      enterpriseId: opening.enterpriseId,
      createdById: opening.createdById,
      statusAt: opening.now,
      createdAt: opening.now,
    },
    select: { id: true },
  })
  return row.id
}

/** One opening locked for a change, inside the scope given; null when there is none. */
export async function lockOpening(tx: Tx, where: { id: string; enterpriseId?: string }) {
  const scope = where.enterpriseId
    ? Prisma.sql`AND "enterpriseId" = ${where.enterpriseId}::uuid`
    : Prisma.empty
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM opening WHERE id = ${where.id}::uuid ${scope} FOR UPDATE`
  if (locked.length === 0) return null
  return tx.opening.findUniqueOrThrow({
    where: { id: where.id },
    include: { enterprise: { select: { status: true } } },
  })
}

/** What decides whether an application is taken, held against changes until the transaction ends. */
export async function holdOpening(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM opening WHERE id = ${id}::uuid FOR SHARE`
  return tx.opening.findUnique({
    where: { id },
    select: {
      id: true,
      enterpriseId: true,
      title: true,
      status: true,
      validUntil: true,
      enterprise: { select: { status: true, name: true } },
    },
  })
}

/** Replaces the stated facts. */
export async function updateFacts(tx: Tx, id: string, facts: OpeningFacts): Promise<void> {
  await tx.opening.update({ where: { id }, data: columnsOf(facts) })
}

export type StatusChange = {
  id: string
  from: OpeningStatus
  to: OpeningStatus
  side: OpeningSide
  byUserId: string | null
  now: Date
  note?: string
  closeReason?: CloseReason
  publishedAt?: Date
}

/** Sets a new state and keeps the decision in the opening's history. */
export async function updateStatus(tx: Tx, change: StatusChange): Promise<void> {
  const { id, to, side, byUserId, now, note } = change
  await tx.opening.update({
    where: { id },
    data: {
      status: to,
      statusAt: now,
      statusNote: note ?? null,
      closeReason: change.closeReason ?? null,
      ...(change.publishedAt && { publishedAt: change.publishedAt }),
    },
  })
  await tx.openingDecision.create({
    data: {
      openingId: id,
      fromStatus: change.from,
      toStatus: to,
      side,
      byUserId,
      at: now,
      note: note ?? null,
    },
  })
}

/** Ids of openings whose last day has passed, oldest first. */
export async function findExpired(today: string, take: number): Promise<{ id: string }[]> {
  return db().opening.findMany({
    where: {
      status: { in: ['published', 'paused'] },
      validUntil: { lt: new Date(`${today}T00:00:00Z`) },
    },
    orderBy: [{ validUntil: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take,
  })
}

/** The standing of an enterprise, as far as its openings depend on it. */
export async function findEnterpriseStatus(tx: Tx, id: string): Promise<string | null> {
  const row = await tx.enterprise.findUnique({ where: { id }, select: { status: true } })
  return row?.status ?? null
}
