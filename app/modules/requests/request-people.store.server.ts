import type { Tx } from '../../platform/db.server'

/** Where a talent belongs to, as far as the profile says: the place of the latest experience, else the university. */
export async function findTalentUnit(tx: Tx, userId: string): Promise<string> {
  const talent = await tx.talent.findUnique({
    where: { userId },
    select: {
      universityName: true,
      applications: {
        where: { status: 'signed' },
        select: { opening: { select: { enterprise: { select: { name: true } } } } },
        take: 1,
      },
    },
  })
  return talent?.applications[0]?.opening.enterprise.name ?? talent?.universityName ?? ''
}
