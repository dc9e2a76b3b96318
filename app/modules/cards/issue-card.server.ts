import { dateColumn, type LocalDate, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Prisma, Tx } from '../../platform/db.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { addMonths } from './add-months'
import type { LockedApplication } from './application.store.server'
import { type CardRow, changeCard, findCardLocked, insertCard, moveFamily } from './card.store.server'
import { standingOf } from './card-standing'
import { cardChanged, cardIssued } from './cards.events'
import { moved } from './move-application.server'

export type IssueRefusal = 'has-card' | 'no-card'
type Issued = Result<null, IssueRefusal>

const CHECK_MONTHS = 12

/** Tells that something happened to a card, in audit and event. */
export async function recordCard(tx: Tx, access: Access, cardId: string, what: string, note?: string) {
  await recordChange(tx, access, {
    event: cardChanged,
    payload: { cardId, what },
    subject: { kind: 'card', id: cardId },
    detail: { what, ...(note && { note }) },
  })
}

/** Earlier of two days. */
const earlier = (one: LocalDate, other: LocalDate) => (one < other ? one : other)

/** Days of a card that begins on `from`. */
export function daysOf(from: LocalDate, validMonths: number) {
  const until = addMonths(from, validMonths)
  return {
    validFrom: dateColumn(from),
    validUntil: dateColumn(until),
    checkDueOn: dateColumn(earlier(addMonths(from, CHECK_MONTHS), until)),
  }
}

/** The printed number: tier, year, and the application's serial. */
export function numberOf(tierCode: string, year: string, serial: number): string {
  return `${tierCode}${year}${String(serial).padStart(5, '0')}`
}

async function issue(
  tx: Tx,
  access: Access,
  row: LockedApplication,
  more: Partial<Prisma.TalentCardUncheckedCreateInput> = {},
): Promise<string> {
  const today = localDateOf(access.now)
  const { holderName, relation, employerId, employerName, talentId, tierCode } = row
  const cardId = await insertCard(
    tx,
    {
      number: numberOf(tierCode, today.slice(0, 4), row.serial),
      ...{ talentId, tierCode, holderName, relation, employerId, employerName },
      applicationId: row.id,
      statusAt: access.now,
      issuedAt: access.now,
      ...daysOf(today, row.tier.validMonths),
      ...more,
    },
    { what: 'issued', note: null, party: 'office', byUserId: access.actor.userId, at: access.now },
  )
  await recordChange(tx, access, {
    event: cardIssued,
    payload: { cardId },
    subject: { kind: 'card', id: cardId },
  })
  return cardId
}

async function changed(
  tx: Tx,
  access: Access,
  card: CardRow,
  what: string,
  data: Prisma.TalentCardUncheckedUpdateInput,
) {
  const by = { party: 'office' as const, byUserId: access.actor.userId, at: access.now }
  await changeCard(tx, card.id, { what, note: null, ...by }, data)
  await recordCard(tx, access, card.id, what)
}

async function renew(tx: Tx, access: Access, row: LockedApplication, card: CardRow): Promise<void> {
  const today = localDateOf(access.now)
  const last = localDateOfColumn(card.validUntil)
  const from = last > today ? last : today
  const { validUntil } = daysOf(from, row.tier.validMonths)
  const work = { employerId: row.employerId, employerName: row.employerName }
  const check = dateColumn(addMonths(today, CHECK_MONTHS))
  await changed(tx, access, card, 'renewed', {
    ...{ validUntil, checkDueOn: check, renewalAskedAt: null, checkAskedAt: null, ...work },
  })
}

async function verify(tx: Tx, access: Access, row: LockedApplication, card: CardRow): Promise<void> {
  const today = localDateOf(access.now)
  const due = localDateOfColumn(card.checkDueOn)
  const next = addMonths(due > today ? due : today, CHECK_MONTHS)
  const work = { employerId: row.employerId, employerName: row.employerName }
  const checkDueOn = dateColumn(earlier(next, localDateOfColumn(card.validUntil)))
  await changed(tx, access, card, 'verified', { checkDueOn, checkAskedAt: null, ...work })
}

async function replace(tx: Tx, access: Access, row: LockedApplication, card: CardRow): Promise<void> {
  await changed(tx, access, card, 'replaced', { status: 'replaced', statusAt: access.now })
  await moveFamily(tx, card.id, await issue(tx, access, row))
}

async function carryOut(tx: Tx, access: Access, row: LockedApplication): Promise<Issued> {
  if (row.kind === 'first') {
    await issue(tx, access, row)
    return ok(null)
  }
  const card = row.cardId ? await findCardLocked(tx, row.cardId) : null
  if (card?.status !== 'active') {
    if (row.kind !== 'change') return refuse('no-card')
    await issue(tx, access, row)
    return ok(null)
  }
  if (row.kind === 'renewal') await renew(tx, access, row, card)
  if (row.kind === 'annual') await verify(tx, access, row, card)
  if (row.kind === 'change') await replace(tx, access, row, card)
  if (row.kind !== 'family') return ok(null)
  if (standingOf(card, localDateOf(access.now)) !== 'in-force') return refuse('no-card')
  const { validUntil, checkDueOn } = card
  await issue(tx, access, row, {
    mainCardId: card.id,
    validUntil,
    checkDueOn,
    employerId: null,
    employerName: '',
  })
  return ok(null)
}

/** Carries out what was granted, by the kind of application: issues, renews, verifies or replaces a card. */
export async function issueFor(tx: Tx, access: Access, row: LockedApplication): Promise<Issued> {
  const done = await carryOut(tx, access, row)
  if (done.ok) await moved(tx, access, row, { status: 'issued', party: 'office' })
  return done
}
