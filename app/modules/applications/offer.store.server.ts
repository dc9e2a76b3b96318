import { dateColumn, type LocalDate } from '../../kernel/local-date'
import { db, type Tx } from '../../platform/db.server'

export type NewOffer = {
  applicationId: string
  salaryFen: number
  salaryMonths: number
  startDate: LocalDate | null
  deadline: Date
  note: string
  createdAt: Date
}

/** Adds an offer and returns its id. */
export async function insertOffer(tx: Tx, offer: NewOffer): Promise<string> {
  const row = await tx.offer.create({
    data: { ...offer, startDate: offer.startDate && dateColumn(offer.startDate) },
    select: { id: true },
  })
  return row.id
}

/** The offer that counts: the latest one. */
export async function findLatestOffer(tx: Tx, applicationId: string) {
  return tx.offer.findFirst({ where: { applicationId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
}

/** Ends the open offer of an application, if any; returns its id. */
export async function endOpenOffer(
  tx: Tx,
  applicationId: string,
  status: 'accepted' | 'declined' | 'withdrawn' | 'lapsed',
  now: Date,
): Promise<string | null> {
  const [row] = await tx.offer.updateManyAndReturn({
    where: { applicationId, status: 'open' },
    data: { status, respondedAt: now },
    select: { id: true },
  })
  return row?.id ?? null
}

/** Ends the offer of an application that is taken back, answered or not. */
export async function giveUpOffer(tx: Tx, applicationId: string, now: Date): Promise<void> {
  await tx.offer.updateMany({
    where: { applicationId, status: { in: ['open', 'accepted'] } },
    data: { status: 'declined', respondedAt: now },
  })
}

/** Applications whose open offer has passed its deadline. */
export async function findLapsing(now: Date, take: number): Promise<{ applicationId: string }[]> {
  return db().offer.findMany({
    where: { status: 'open', deadline: { lte: now } },
    orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
    select: { applicationId: true },
    take,
  })
}
