import type { Tx } from '../../platform/db.server'

/** An application with everybody it concerns. */
export async function findCardCase(tx: Tx, id: string) {
  return tx.cardApplication.findUnique({
    where: { id },
    select: {
      receipt: true,
      holderName: true,
      reason: true,
      supplementDue: true,
      employerId: true,
      notice: { select: { untilOn: true } },
      talent: { select: { userId: true } },
      steps: { orderBy: { at: 'desc' }, take: 1, select: { note: true } },
      reviews: { where: { answeredAt: null }, select: { organisationId: true } },
    },
  })
}

/** A card with the account of its holder. */
export async function findCardFacts(tx: Tx, id: string) {
  return tx.talentCard.findUnique({
    where: { id },
    select: {
      number: true,
      statusReason: true,
      validUntil: true,
      checkDueOn: true,
      talent: { select: { userId: true } },
    },
  })
}

/** Active members of organisations. */
export async function findMembersOf(tx: Tx, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: {
      organisationId: { in: [...organisationIds] },
      status: 'active',
      user: { disabledAt: null },
    },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  return [...new Set(rows.map(row => row.userId))]
}

/** People of the talent office. */
export async function findOfficePeople(tx: Tx): Promise<string[]> {
  const rows = await tx.user.findMany({
    where: { kind: 'office', disabledAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(row => row.id)
}
