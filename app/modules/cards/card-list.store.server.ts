import { db, type Prisma } from '../../platform/db.server'

const LISTED = {
  id: true,
  serial: true,
  receipt: true,
  kind: true,
  status: true,
  statusAt: true,
  submittedAt: true,
  supplementDue: true,
  holderName: true,
  tierCode: true,
  tier: { select: { nameZh: true, nameEn: true } },
  employerName: true,
} satisfies Prisma.CardApplicationSelect
export type ListedApplication = Prisma.CardApplicationGetPayload<{ select: typeof LISTED }>

/** Applications that fit, the longest waiting first. */
export async function findApplications(
  where: Prisma.CardApplicationWhereInput,
  window: { skip?: number; take: number },
) {
  const [rows, total] = await Promise.all([
    db().cardApplication.findMany({ where, select: LISTED, orderBy: { statusAt: 'asc' }, ...window }),
    db().cardApplication.count({ where }),
  ])
  return { rows, total }
}

/** How many applications stand in each state, and the oldest of each. */
export async function countApplications(where: Prisma.CardApplicationWhereInput = {}) {
  return db().cardApplication.groupBy({ by: ['status'], where, _count: true, _min: { statusAt: true } })
}

const WHOLE = {
  tier: { select: { code: true, nameZh: true, nameEn: true } },
  papers: { orderBy: { createdAt: 'asc' }, select: { id: true, kind: true, fileId: true, createdAt: true } },
  steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  reviews: { orderBy: { askedAt: 'asc' }, include: { organisation: { select: { name: true } } } },
  decisions: {
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { policy: { select: { id: true, version: true, tierCode: true } } },
  },
  notice: { select: { id: true, number: true, title: true, fromOn: true, untilOn: true } },
  card: { select: { id: true, number: true } },
  issued: { orderBy: { issuedAt: 'desc' }, select: { id: true, number: true, status: true } },
} satisfies Prisma.CardApplicationInclude

/** One application whole, as far as `where` lets it be seen; never the sealed number. */
export async function findApplication(id: string, where: Prisma.CardApplicationWhereInput = {}) {
  return db().cardApplication.findFirst({
    where: { AND: [{ id }, where] },
    include: WHOLE,
    omit: { identitySealed: true, identityKey: true },
  })
}
export type WholeApplication = NonNullable<Awaited<ReturnType<typeof findApplication>>>

/** Reviews a department owes, or has given. */
export async function findReviews(organisationId: string, answered: boolean, take: number) {
  return db().cardReview.findMany({
    where: {
      organisationId,
      ...(answered
        ? { answeredAt: { not: null } }
        : { answeredAt: null, application: { status: 'department_review' } }),
    },
    orderBy: answered ? { answeredAt: 'desc' } : { askedAt: 'asc' },
    take,
    select: { id: true, askedAt: true, answeredAt: true, agrees: true, application: { select: LISTED } },
  })
}

/** How many applications fit. */
export async function countWhere(where: Prisma.CardApplicationWhereInput): Promise<number> {
  return db().cardApplication.count({ where })
}

/** Main cards of a talent that end, or must be verified, by a day. */
export async function countEnding(talentId: string, by: Date): Promise<number> {
  const due = { OR: [{ validUntil: { lte: by } }, { checkDueOn: { lte: by } }] }
  return db().talentCard.count({ where: { talentId, relation: 'self', status: 'active', ...due } })
}

/** Notices that have ended and wait for their cards, and objections nobody answered. */
export async function countNoticeWork(today: Date): Promise<{ ended: number; objections: number }> {
  const [ended, objections] = await Promise.all([
    db().cardNotice.count({ where: { untilOn: { lt: today }, closedAt: null } }),
    db().cardObjection.count({ where: { answeredAt: null } }),
  ])
  return { ended, objections }
}
