import type { Locale } from '../../i18n/catalogue'
import { isId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { decrypt } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordAudit } from '../audit/index.server'
import { findEdition, hasPublishedPlan, type StoredEdition } from './edition.store.server'
import { headOf } from './edition-view'
import { allows, PHASE_RULES, phaseEnds, phaseOf } from './fair-phase'
import {
  countAhead,
  findOwnParty,
  findPartiesOf,
  findPartyForOffice,
  listParties,
  type PartyFilter,
  type StoredParty,
} from './party.store.server'
import { isLiveParty, partyMoves } from './party-status'
import { listEditions } from './read-editions.server'
import { PHONE_PURPOSE, sideOf } from './register-party.server'

function personOf({ phoneSealed, ...person }: StoredParty['representatives'][number]) {
  return {
    id: person.id,
    name: person.name,
    position: person.position,
    email: person.email ?? '',
    owner: person.owner,
    phone: phoneSealed ? decrypt(PHONE_PURPOSE, phoneSealed) : '',
  }
}

async function partyView(party: StoredParty) {
  return {
    id: party.id,
    side: party.side,
    status: party.status,
    number: party.number,
    code: party.code,
    floor: party.floor,
    ceiling: party.ceiling,
    note: party.note,
    decisionNote: party.decisionNote,
    registeredAt: party.registeredAt,
    statusAt: party.statusAt,
    wishesAt: party.wishesAt,
    unavailable: party.unavailabilities.map(away => away.slotId),
    representatives: party.representatives.map(personOf),
    ahead:
      party.waitlistRank === null ? null : await countAhead(party.editionId, party.side, party.waitlistRank),
  }
}
export type OwnParty = Awaited<ReturnType<typeof partyView>>

const slotView = ({ id, index, sessionId, startsAt, endsAt }: StoredEdition['slots'][number]) => ({
  id,
  index,
  sessionId,
  startsAt,
  endsAt,
})

/**
 * An edition as one of its (possible) parties sees it: phase, what it may do now, its own registration; null for a
 * draft, and for people who act for no university or enterprise.
 */
export async function ownRegistration(access: Access, slug: string) {
  const own = sideOf(access)
  const edition = own && (await findEdition(slug))
  if (!own || !edition || !PHASE_RULES[phaseOf(edition, access.now)].shown) return null
  const phase = phaseOf(edition, access.now)
  const party = await findOwnParty(edition.id, own.organisationId)
  const live = party !== null && isLiveParty(party)
  const university = own.side === 'university'
  return {
    head: headOf(edition, access.locale as Locale, access.now),
    side: own.side,
    slots: edition.slots.map(slotView),
    defaults: {
      floor: university ? edition.universityFloor : edition.enterpriseFloor,
      ceiling: university ? edition.universityCeiling : edition.enterpriseCeiling,
    },
    phaseEnds: phaseEnds(edition.phaseStarts, phase),
    timetable: party?.status === 'approved' && (await hasPublishedPlan(edition.id)),
    party: party && (await partyView(party)),
    may: {
      register: !live && allows(phase, 'register'),
      edit: live && allows(phase, 'edit-party'),
      withdraw: live && allows(phase, 'withdraw'),
      wish: party?.status === 'approved' && allows(phase, 'wish'),
    },
  }
}
export type OwnRegistration = NonNullable<Awaited<ReturnType<typeof ownRegistration>>>

/** The editions an organisation can see, each with its own registration. */
export async function listOwnFairs(access: Access) {
  const own = sideOf(access)
  if (!own) return []
  const [editions, parties] = await Promise.all([listEditions(access), findPartiesOf(own.organisationId)])
  return editions.map(edition => {
    const party = parties.find(one => one.editionId === edition.id)
    return {
      ...edition,
      party: party ? { status: party.status, number: party.number, side: party.side } : null,
    }
  })
}
export type OwnFair = Awaited<ReturnType<typeof listOwnFairs>>[number]

const PAGE = 50

/** A page of an edition's parties for the office; null when there is no such edition. */
export async function officeParties(slug: string, filter: PartyFilter, page: number) {
  const edition = await findEdition(slug)
  if (!edition) return null
  const { rows, total } = await listParties(edition.id, filter, { skip: (page - 1) * PAGE, take: PAGE })
  const items = rows.map(row => ({
    id: row.id,
    side: row.side,
    number: row.number,
    status: row.status,
    name: row.university?.name ?? row.enterprise?.name ?? '',
    owner: row.representatives.find(person => person.owner)?.name ?? null,
    people: row.representatives.length,
    away: row._count.unavailabilities,
    wishes: row._count.wishes,
    floor: row.floor,
    ceiling: row.ceiling,
    registeredAt: row.registeredAt,
    statusAt: row.statusAt,
  }))
  return { items, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
}

/** One registration before the office; that its telephone numbers were shown is entered in the audit log. */
export async function partyForOffice(access: Access, slug: string, partyId: string) {
  const edition = await findEdition(slug)
  const party = edition && isId(partyId) ? await findPartyForOffice(edition.id, partyId) : null
  if (!edition || !party) return null
  await noteSeen(access, party.id)
  return {
    head: headOf(edition, access.locale as Locale, access.now),
    id: party.id,
    side: party.side,
    number: party.number,
    status: party.status,
    name: party.university?.name ?? party.enterprise?.name ?? '',
    organisationId: party.organisationId,
    floor: party.floor,
    ceiling: party.ceiling,
    note: party.note,
    decisionNote: party.decisionNote,
    registeredAt: party.registeredAt,
    statusAt: party.statusAt,
    representatives: party.representatives.map(personOf),
    away: party.unavailabilities.map(one => one.slot.index).sort((a, b) => a - b),
    slots: edition.slots.map(slotView),
    wishes: party._count.wishes,
    wishedBy: party._count.wishedBy,
    ahead: party.waitlistRank === null ? null : await countAhead(edition.id, party.side, party.waitlistRank),
    moves: allows(phaseOf(edition, access.now), 'review') ? partyMoves(party.status, 'office') : [],
  }
}

async function noteSeen({ actor, now, requestId }: Access, partyId: string): Promise<void> {
  await transaction(async tx => {
    await recordAudit(tx, {
      at: now,
      actorUserId: actor.userId,
      actorKind: actor.kind,
      organisationId: actor.organisationId,
      action: 'fair-party.contacts-seen',
      subjectKind: 'fair-party',
      subjectId: partyId,
      requestId,
      sensitive: true,
    })
    return ok(null)
  })
}
