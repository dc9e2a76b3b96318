import { isId } from '../../kernel/ids'
import { addDays, dateColumn, localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { readSettings } from '../settings/index.server'
import {
  type CardRow,
  changeCard,
  countIssuedOf,
  findCardLocked,
  findCardsToAsk,
  findCardToReissue,
  insertCard,
  moveFamily,
  noteAsked,
} from './card.store.server'
import { type CardStatus, mayChangeCard } from './card-standing'
import { cardCheckAsked, cardIssued, cardRenewalAsked } from './cards.events'
import { recordCard } from './issue-card.server'

export type CardRefusal = 'not-found' | 'wrong-state' | 'has-card'
type Changed = Result<null, CardRefusal>
type Side = 'talent' | 'office'

const WORDS: Record<CardStatus, string> = {
  active: 'found',
  lost: 'lost',
  revoked: 'revoked',
  replaced: 'replaced',
}

async function change(
  tx: Tx,
  access: Access,
  card: CardRow,
  to: CardStatus,
  { side, reason }: { side: Side; reason: string },
): Promise<Changed> {
  if (!mayChangeCard(card.status, to, side)) return refuse('wrong-state')
  const by = { party: side, byUserId: access.actor.userId, at: access.now }
  const data = { status: to, statusAt: access.now, statusReason: to === 'active' ? null : reason || null }
  await changeCard(tx, card.id, { what: WORDS[to], note: reason || null, ...by }, data)
  await recordCard(tx, access, card.id, WORDS[to], reason)
  return ok(null)
}

async function changed(
  access: Access,
  cardId: string,
  to: CardStatus,
  { side, reason }: { side: Side; reason: string },
): Promise<Changed> {
  const { talentId } = access.actor
  if (!isId(cardId) || (side === 'talent' && !talentId)) return refuse('not-found')
  try {
    return await transaction<Changed>(async tx => {
      const card = await findCardLocked(tx, cardId, side === 'talent' ? (talentId ?? '') : undefined)
      return card ? change(tx, access, card, to, { side, reason }) : refuse('not-found')
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('has-card')
    throw error
  }
}

/** The holder reports one of the own cards lost; its code says so at once. */
export function reportLost(access: Access, cardId: string): Promise<Changed> {
  return changed(access, cardId, 'lost', { side: 'talent', reason: '' })
}

/** The holder gives one of the own cards up. */
export function giveUpCard(access: Access, cardId: string): Promise<Changed> {
  return changed(access, cardId, 'revoked', { side: 'talent', reason: '' })
}

/** The office revokes a card, notes a loss, or sets a lost one in force again, with the reason. */
export function setCard(
  access: Access,
  cardId: string,
  to: 'active' | 'lost' | 'revoked',
  reason: string,
): Promise<Changed> {
  return changed(access, cardId, to, { side: 'office', reason })
}

async function reissue(tx: Tx, access: Access, card: CardRow): Promise<Changed> {
  const by = { party: 'office' as const, byUserId: access.actor.userId, at: access.now }
  const { id, number, status: _, statusReason: __, ...rest } = await findCardToReissue(tx, card.id)
  const done = await change(tx, access, card, 'replaced', { side: 'office', reason: card.statusReason ?? '' })
  if (!done.ok) return done
  const again = await countIssuedOf(tx, rest.applicationId)
  const made = {
    number: `${number.replace(/-\d+$/, '')}-${again}`,
    statusAt: access.now,
    issuedAt: access.now,
  }
  const newId = await insertCard(tx, { ...rest, ...made }, { what: 'issued', note: null, ...by })
  await moveFamily(tx, id, newId)
  await recordChange(tx, access, {
    event: cardIssued,
    payload: { cardId: newId },
    subject: { kind: 'card', id: newId },
  })
  return ok(null)
}

/** Issues a lost card anew with the same days; the code of the lost one is worth nothing from then on. */
export async function reissueCard(access: Access, cardId: string): Promise<Changed> {
  if (!isId(cardId)) return refuse('not-found')
  try {
    return await transaction<Changed>(async tx => {
      const card = await findCardLocked(tx, cardId)
      if (!card) return refuse('not-found')
      return card.status === 'lost' ? reissue(tx, access, card) : refuse('wrong-state')
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('has-card')
    throw error
  }
}

const ASKED = { renewal: cardRenewalAsked, check: cardCheckAsked } as const

/** Asks holders for renewal papers, and for the annual verification, ahead of the day; once each. Returns how many. */
export async function askHolders(now: Date): Promise<number> {
  const { cards } = await readSettings()
  const today = localDateOf(now)
  const by = dateColumn(addDays(today, cards.renewalDays))
  const context = { actor: { userId: null, kind: 'system' }, now }
  let count = 0
  for (const what of ['renewal', 'check'] as const)
    for (const { id } of await findCardsToAsk(what, by, dateColumn(today))) {
      const done = await transaction<Result<null, 'told'>>(async tx => {
        if (!(await noteAsked(tx, id, what, now))) return refuse('told')
        await recordChange(tx, context, {
          event: ASKED[what],
          payload: { cardId: id },
          subject: { kind: 'card', id },
        })
        return ok(null)
      })
      if (done.ok) count++
    }
  return count
}
