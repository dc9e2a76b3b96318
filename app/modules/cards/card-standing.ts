import { type LocalDate, localDateOfColumn } from '../../kernel/local-date'

/** States of a card as it is kept: 有效, 挂失, 注销, 已换发. Expiry is a matter of the day, not of a state. */
export const CARD_STATUSES = ['active', 'lost', 'revoked', 'replaced'] as const
export type CardStatus = (typeof CARD_STATUSES)[number]

/** What a card is worth on a day. `unchecked`: the annual verification is overdue. `main`: the main card is not in force. */
export const CARD_STANDINGS = [
  'in-force',
  'expired',
  'unchecked',
  'lost',
  'revoked',
  'replaced',
  'main',
] as const
export type CardStanding = (typeof CARD_STANDINGS)[number]

export type CardDays = { status: CardStatus; validUntil: Date; checkDueOn: Date }

/** Standing of a card on a civil day; a supplementary card needs its main card in force as well. */
export function standingOf(card: CardDays & { mainCard?: CardDays | null }, today: LocalDate): CardStanding {
  if (card.status !== 'active') return card.status
  if (localDateOfColumn(card.validUntil) < today) return 'expired'
  if (card.mainCard) return standingOf(card.mainCard, today) === 'in-force' ? 'in-force' : 'main'
  return localDateOfColumn(card.checkDueOn) < today ? 'unchecked' : 'in-force'
}

type Mover = 'talent' | 'office' | 'system'

/** Who may bring a card into a state, and from which: reported lost, found again, revoked, replaced by another card. */
export const CARD_MOVES: Record<CardStatus, Partial<Record<Mover, readonly CardStatus[]>>> = {
  active: { office: ['lost'] },
  lost: { talent: ['active'], office: ['active'] },
  revoked: { talent: ['active', 'lost'], office: ['active', 'lost'] },
  replaced: { office: ['active', 'lost'] },
}

/** Whether `by` may take a card from one state to another. */
export function mayChangeCard(from: CardStatus, to: CardStatus, by: Mover): boolean {
  return CARD_MOVES[to][by]?.includes(from) ?? false
}
