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

/** Writes a new card with what happened; returns its id. */
export async function insertCard(
  tx: Tx,
  data: Omit<Prisma.TalentCardUncheckedCreateInput, 'steps'>,
  happening: CardHappening,
): Promise<string> {
  const { id } = await tx.talentCard.create({ data, select: { id: true } })
  await tx.cardEvent.create({ data: { cardId: id, ...happening } })
  return id
}

/** Hangs the supplementary cards of one card on another. */
export async function moveFamily(tx: Tx, fromCardId: string, toCardId: string): Promise<void> {
  await tx.talentCard.updateMany({ where: { mainCardId: fromCardId }, data: { mainCardId: toCardId } })
}

/** Everything a card of a talent's needs to be issued again. */
export async function findCardToReissue(tx: Tx, id: string) {
  return tx.talentCard.findUniqueOrThrow({ where: { id } })
}

/** How many cards came of one application. */
export async function countIssuedOf(tx: Tx, applicationId: string): Promise<number> {
  return tx.talentCard.count({ where: { applicationId } })
}

/** Active main cards that end, or must be verified, by a day and whose holder was not told yet. */
export async function findCardsToAsk(what: 'renewal' | 'check', by: Date, today: Date) {
  const open = { status: 'active', relation: 'self', validUntil: { gte: today } } as const
  return db().talentCard.findMany({
    where:
      what === 'renewal'
        ? { ...open, validUntil: { gte: today, lte: by }, renewalAskedAt: null }
        : { ...open, checkDueOn: { lte: by }, checkAskedAt: null, NOT: { renewalAskedAt: { not: null } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
}

/** Notes that a holder was told; false when somebody else noted it first. */
export async function noteAsked(tx: Tx, id: string, what: 'renewal' | 'check', at: Date): Promise<boolean> {
  const field = what === 'renewal' ? 'renewalAskedAt' : 'checkAskedAt'
  const { count } = await tx.talentCard.updateMany({ where: { id, [field]: null }, data: { [field]: at } })
  return count === 1
}
