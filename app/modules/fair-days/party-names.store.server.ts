import type { Tx } from '../../platform/db.server'

/** The organisation of a party. */
export async function findOrganisation(tx: Tx, partyId: string): Promise<string> {
  const row = await tx.fairParty.findUniqueOrThrow({
    where: { id: partyId },
    select: { organisationId: true },
  })
  return row.organisationId
}

/** A party with its side, name and edition, for notices; null when it was erased. */
export async function findPartyFacts(tx: Tx, partyId: string) {
  const row = await tx.fairParty.findUnique({
    where: { id: partyId },
    select: {
      side: true,
      organisationId: true,
      university: { select: { name: true } },
      enterprise: { select: { name: true } },
      edition: { select: { slug: true, nameZh: true, nameEn: true } },
    },
  })
  if (!row) return null
  const { university, enterprise, ...rest } = row
  return { ...rest, name: university?.name ?? enterprise?.name ?? '' }
}

/** The absence a notice tells of; null when it was erased. */
export async function findNoShowFacts(tx: Tx, id: string) {
  const row = await tx.fairNoShow.findUnique({
    where: { id },
    include: {
      otherParty: {
        select: { university: { select: { name: true } }, enterprise: { select: { name: true } } },
      },
    },
  })
  if (!row) return null
  const { otherParty, ...rest } = row
  return { ...rest, other: otherParty.university?.name ?? otherParty.enterprise?.name ?? '' }
}

/** The next step a notice reminds of; null when it was erased. */
export async function findStepFacts(tx: Tx, outcomeId: string) {
  return tx.fairOutcome.findUnique({ where: { id: outcomeId } })
}

/** Accounts of the office, told of appeals. */
export async function findOfficeAccounts(tx: Tx): Promise<string[]> {
  const rows = await tx.user.findMany({ where: { kind: 'office', disabledAt: null }, select: { id: true } })
  return rows.map(row => row.id)
}
