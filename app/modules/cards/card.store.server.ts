import { db, type Prisma, type Tx } from '../../platform/db.server'

const DAYS = { status: true, validUntil: true, checkDueOn: true } as const
export const CARD_SHOWN = {
  id: true,
  number: true,
  tierCode: true,
  tier: { select: { nameZh: true, nameEn: true } },
  holderName: true,
  relation: true,
  mainCardId: true,
  mainCard: { select: DAYS },
  talentId: true,
  talent: { select: { userId: true } },
  employerName: true,
  statusAt: true,
  statusReason: true,
  issuedAt: true,
  validFrom: true,
  ...DAYS,
} satisfies Prisma.TalentCardSelect

export type CardRow = Prisma.TalentCardGetPayload<{ select: typeof CARD_SHOWN }>

/** One card by id. */
export async function findCardById(id: string): Promise<CardRow | null> {
  return db().talentCard.findUnique({ where: { id }, select: CARD_SHOWN })
}

/** The main card of an account that was not lost, revoked or replaced. */
export async function findMainCardOfUser(userId: string): Promise<CardRow | null> {
  return db().talentCard.findFirst({
    where: { talent: { userId }, relation: 'self', status: 'active' },
    select: CARD_SHOWN,
  })
}

/** Cards that fit, newest first. */
export async function findCards(where: Prisma.TalentCardWhereInput, window: { skip?: number; take: number }) {
  const [rows, total] = await Promise.all([
    db().talentCard.findMany({
      where,
      select: CARD_SHOWN,
      orderBy: [{ issuedAt: 'desc' }, { number: 'desc' }],
      ...window,
    }),
    db().talentCard.count({ where }),
  ])
  return { rows, total }
}

/** A card locked until the end of the transaction; of one talent when given. */
export async function findCardLocked(tx: Tx, id: string, talentId?: string) {
  await tx.$queryRaw`SELECT id FROM talent_card WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.talentCard.findFirst({ where: { id, ...(talentId && { talentId }) }, select: CARD_SHOWN })
}

export type CardHappening = {
  what: string
  note: string | null
  party: 'talent' | 'office' | 'system'
  byUserId: string | null
  at: Date
}

/** Changes a card and notes what happened. */
export async function changeCard(
  tx: Tx,
  id: string,
  happening: CardHappening,
  data: Prisma.TalentCardUncheckedUpdateInput,
): Promise<void> {
  await tx.talentCard.update({ where: { id }, data })
  await tx.cardEvent.create({ data: { cardId: id, ...happening } })
}

/** What happened to a card, oldest first. */
export async function findCardEvents(cardId: string) {
  return db().cardEvent.findMany({ where: { cardId }, orderBy: { at: 'asc' } })
}
