import type { Tx } from '../../platform/db.server'

/** People and names of applications for the notices about them; rows of erased applications are missing. */
export async function findNoticeFacts(tx: Tx, applicationIds: string[]) {
  const rows = await tx.application.findMany({
    where: { id: { in: applicationIds } },
    select: {
      id: true,
      enterpriseId: true,
      rejectionReason: true,
      rejectionNote: true,
      talent: { select: { userId: true, name: true } },
      opening: {
        select: { title: true, status: true, closeReason: true, enterprise: { select: { name: true } } },
      },
    },
  })
  return rows.map(row => ({
    applicationId: row.id,
    enterpriseId: row.enterpriseId,
    talentUserId: row.talent.userId,
    talent: row.talent.name,
    opening: row.opening.title,
    openingStatus: row.opening.status,
    closeReason: row.opening.closeReason,
    enterprise: row.opening.enterprise.name,
    rejectionReason: row.rejectionReason,
    rejectionNote: row.rejectionNote,
  }))
}
export type NoticeFacts = Awaited<ReturnType<typeof findNoticeFacts>>[number]

/** Accounts of an enterprise's active members. */
export async function findMembers(tx: Tx, enterpriseId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organisationId: enterpriseId, status: 'active' },
    select: { userId: true },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(row => row.userId)
}

/** Time and place of an interview. */
export async function findInterviewFacts(tx: Tx, id: string) {
  return tx.interview.findUnique({
    where: { id },
    select: { startsAt: true, counterStartsAt: true, place: true },
  })
}

/** The deadline of an offer. */
export async function findOfferDeadline(tx: Tx, id: string): Promise<Date | null> {
  return (await tx.offer.findUnique({ where: { id }, select: { deadline: true } }))?.deadline ?? null
}
