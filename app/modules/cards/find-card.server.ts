import { isId } from '../../kernel/ids'
import { type LocalDate, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { type CardRow, findCardById, findMainCardOfUser } from './card.store.server'
import { readCardCode } from './card-code.server'
import { type CardStanding, standingOf } from './card-standing'

export type ActiveCard = { cardId: string; tierCode: string; validUntil: LocalDate }

/** The card of an account that is in force at an instant, if it has one. */
export async function findActiveCardOf(userId: string, now: Date): Promise<ActiveCard | null> {
  const card = isId(userId) ? await findMainCardOfUser(userId) : null
  if (!card || standingOf(card, localDateOf(now)) !== 'in-force') return null
  return { cardId: card.id, tierCode: card.tierCode, validUntil: localDateOfColumn(card.validUntil) }
}

/** Why a code does not stand for a card in force. `altered` names a card but was not signed so; `forged` names none. */
export type CardCodeFault = 'not-a-code' | 'forged' | 'altered' | Exclude<CardStanding, 'in-force'>

export type CardByCode = {
  cardId: string
  /** Account of the holder of the main card. */
  userId: string
  number: string
  tierCode: string
  tier: { nameZh: string; nameEn: string }
  holderName: string
  relation: CardRow['relation']
  validUntil: LocalDate
}

function shown(card: CardRow): CardByCode {
  const { id, talent, number, tierCode, tier, holderName, relation, validUntil } = card
  const days = { validUntil: localDateOfColumn(validUntil) }
  return { cardId: id, userId: talent.userId, number, tierCode, tier, holderName, relation, ...days }
}

/**
 * The card behind a scanned code (or the address it stands in), read anew from the database so that revoking works at
 * once. A refusal for the standing of a card carries the card in `facts.card`, except when the code was not signed.
 */
export async function findCardByCode(text: string, now: Date): Promise<Result<CardByCode, CardCodeFault>> {
  const code = readCardCode(text)
  if (!code.ok) {
    if (code.code === 'not-a-code') return refuse('not-a-code')
    const { cardId } = code.facts as { cardId: string }
    return refuse(isId(cardId) && (await findCardById(cardId)) ? 'altered' : 'forged')
  }
  const card = isId(code.value.cardId) ? await findCardById(code.value.cardId) : null
  if (!card) return refuse('forged')
  const standing = standingOf(card, localDateOf(now))
  if (standing === 'in-force' && code.value.expiresAt <= now) return refuse('expired', { card: shown(card) })
  return standing === 'in-force' ? ok(shown(card)) : refuse(standing, { card: shown(card) })
}
