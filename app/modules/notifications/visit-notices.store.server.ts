import type { Tx } from '../../platform/db.server'

/** What notices tell about a visit; null when it is gone. */
export async function findVisitFacts(tx: Tx, visitId: string) {
  return tx.visit.findUnique({
    where: { id: visitId },
    select: {
      onDate: true,
      authorUserId: true,
      leader: { select: { name: true, userId: true, liaisonUserId: true } },
      keyTalent: { select: { name: true } },
    },
  })
}

/** Names of the talents of pairings. */
export async function findPairNames(tx: Tx, pairingIds: string[]): Promise<{ name: string }[]> {
  const rows = await tx.pairing.findMany({
    where: { id: { in: pairingIds } },
    orderBy: { keyTalent: { pinyin: 'asc' } },
    select: { keyTalent: { select: { name: true } } },
  })
  return rows.map(row => row.keyTalent)
}
