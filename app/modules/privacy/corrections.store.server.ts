import { db, type Tx } from '../../platform/db.server'
import { type PersonalData, removed } from '../../platform/personal-data.server'

/** What somebody asked to have mended. */
export const correctionsData: PersonalData = {
  holdings: [
    {
      key: 'corrections',
      models: ['CorrectionRequest'],
      read: (client, { userId }) =>
        client.correctionRequest.findMany({ where: { userId }, omit: { answeredById: true } }),
      erase: (tx, { userId }) => removed(tx.correctionRequest.deleteMany({ where: { userId } })),
    },
  ],
  subjects: async (client, { userId }) => {
    const rows = await client.correctionRequest.findMany({ where: { userId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'correction', id }))
  },
}

/** Adds a correction; returns its id. */
export async function insertCorrection(
  tx: Tx,
  data: { userId: string; subject: string; says: string; askedAt: Date },
): Promise<string> {
  return (await tx.correctionRequest.create({ data, select: { id: true } })).id
}

/** How many of somebody's corrections wait. */
export async function countOpenCorrections(tx: Tx, userId: string): Promise<number> {
  return tx.correctionRequest.count({ where: { userId, status: 'open' } })
}

/** Answers an open correction; returns whose it was, null when it was not open. */
export async function closeCorrection(
  tx: Tx,
  id: string,
  data: { status: 'done' | 'refused'; answer: string; answeredAt: Date; answeredById: string },
): Promise<string | null> {
  const [row] = await tx.correctionRequest.updateManyAndReturn({
    where: { id, status: 'open' },
    data,
    select: { userId: true },
  })
  return row?.userId ?? null
}

/** Somebody's corrections, newest first. */
export async function findOwnCorrections(userId: string) {
  return db().correctionRequest.findMany({
    where: { userId },
    orderBy: { askedAt: 'desc' },
    take: 20,
    select: { id: true, subject: true, says: true, status: true, answer: true, askedAt: true },
  })
}

/** Corrections for the office, the open ones first, the oldest at the top. */
export async function findCorrections() {
  return db().correctionRequest.findMany({
    orderBy: [{ status: 'asc' }, { askedAt: 'asc' }],
    take: 200,
    include: { user: { select: { name: true, email: true, kind: true } } },
    omit: { answeredById: true, userId: true },
  })
}
