import { db, type Prisma, type Tx } from '../../platform/db.server'

export type NewAuditEntry = {
  at: Date
  actorUserId: string | null
  actorKind: string
  organisationId?: string | null
  action: string
  subjectKind: string
  subjectId: string | null
  detail?: Prisma.InputJsonValue
  requestId?: string
  sensitive?: boolean
}

/** Inserts one entry. */
export async function insertAuditEntry(tx: Tx, entry: NewAuditEntry): Promise<void> {
  await tx.auditEntry.create({ data: entry })
}

/** Entries newest first, `page` from 1. */
export async function findAuditEntries(where: Prisma.AuditEntryWhereInput, page: number, pageSize: number) {
  const [items, total] = await Promise.all([
    db().auditEntry.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db().auditEntry.count({ where }),
  ])
  return { items, total }
}
