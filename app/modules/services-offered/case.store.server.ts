import { db, type Prisma, type Tx } from '../../platform/db.server'

const SERVICE = {
  select: { id: true, nameZh: true, nameEn: true, resultZh: true, resultEn: true, papers: true },
}

/** Locks an account, so that two applications of one person follow one another. */
export async function lockApplicant(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "user" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
}

/** Whether somebody has an open case of a service. */
export async function hasOpenCase(tx: Tx, serviceId: string, userId: string): Promise<boolean> {
  return (await tx.serviceCase.count({ where: { serviceId, userId, open: true } })) > 0
}

/** Makes a request a case of a service. */
export async function insertCase(tx: Tx, data: Prisma.ServiceCaseUncheckedCreateInput): Promise<void> {
  await tx.serviceCase.create({ data })
}

/** Notes a paper of a case; returns its id. */
export async function insertPaper(tx: Tx, data: Prisma.ServicePaperUncheckedCreateInput): Promise<string> {
  return (await tx.servicePaper.create({ data, select: { id: true } })).id
}

/** How many papers a case has. */
export async function countPapers(tx: Tx, requestId: string): Promise<number> {
  return tx.servicePaper.count({ where: { requestId } })
}

/** The case behind a request with its papers, or null. */
export async function findCase(requestId: string) {
  return db().serviceCase.findUnique({
    where: { requestId },
    include: {
      service: SERVICE,
      papers: {
        select: { id: true, name: true, fileName: true, size: true, at: true },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      },
    },
  })
}

/** Somebody's open case as applicant, with its service; null when it is another's, closed or none. */
export async function findOwnOpenCase(tx: Tx, requestId: string, userId: string) {
  return tx.serviceCase.findFirst({ where: { requestId, userId, open: true }, include: { service: SERVICE } })
}

/** A paper with its request, or null. */
export async function findPaper(id: string) {
  return db().servicePaper.findUnique({
    where: { id },
    select: { id: true, requestId: true, fileId: true, case: { select: { userId: true } } },
  })
}

/** Services of which somebody has an open case: service → request. */
export async function findOpenOf(userId: string): Promise<Map<string, string>> {
  const rows = await db().serviceCase.findMany({
    where: { userId, open: true },
    select: { serviceId: true, requestId: true },
  })
  return new Map(rows.map(row => [row.serviceId, row.requestId]))
}

export type CaseFilter = { show: 'open' | 'closed' | 'all'; serviceId: string | null; q: string }

function where({ show, serviceId, q }: CaseFilter): Prisma.ServiceCaseWhereInput {
  return {
    ...(show !== 'all' && { open: show === 'open' }),
    ...(serviceId && { serviceId }),
    request: { confidential: false, ...(q && { talentName: { contains: q } }) },
  }
}

/** One page of the office's list of cases, with its total. */
export async function findCases(filter: CaseFilter, { skip, take }: { skip: number; take: number }) {
  const [total, rows] = await Promise.all([
    db().serviceCase.count({ where: where(filter) }),
    db().serviceCase.findMany({
      where: where(filter),
      include: {
        service: { select: { nameZh: true, nameEn: true } },
        _count: { select: { papers: true } },
        request: {
          select: {
            id: true,
            serial: true,
            status: true,
            registeredAt: true,
            dueAt: true,
            closedAt: true,
            satisfied: true,
            talentName: true,
            departments: {
              where: { endedAt: null, role: 'lead' },
              select: { organisation: { select: { name: true } } },
            },
          },
        },
      },
      orderBy: [{ appliedAt: 'desc' }, { requestId: 'asc' }],
      skip,
      take,
    }),
  ])
  return { total, rows }
}

/** What the notice about a paper says. */
export async function findPaperFacts(tx: Tx, paperId: string) {
  return tx.servicePaper.findUnique({
    where: { id: paperId },
    select: {
      name: true,
      requestId: true,
      case: {
        select: {
          service: { select: { nameZh: true } },
          request: { select: { departments: { where: { endedAt: null }, select: { handlerUserId: true } } } },
        },
      },
    },
  })
}
