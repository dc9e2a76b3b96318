import { randomInt } from 'node:crypto'
import { ok, refuse } from '../../kernel/result'
import { encrypt } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { mayContact } from '../enterprises/index'
import { enterpriseStanding } from '../enterprises/index.server'
import { recordChange } from '../events/index.server'
import { isBarredFrom } from './barred.store.server'
import { lockEdition } from './edition.store.server'
import { fairRegistered, fairRegistrationChanged } from './fair.events'
import { allows, phaseOf } from './fair-phase'
import type { RegistrationInput } from './party.schema'
import {
  findOwnParty,
  insertParty,
  replaceRepresentatives,
  replaceUnavailability,
  updateParty,
} from './party.store.server'
import { type FairSide, isLiveParty } from './party-status'

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 10
export const PHONE_PURPOSE = 'fair-phone'

/** A random code for QR codes: no letters that look like digits. */
export function newPartyCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** The side somebody acts for; null for people of neither a university nor an enterprise. */
export function sideOf(access: Access): { side: FairSide; organisationId: string } | null {
  const { organisation } = access.actor
  if (organisation?.status !== 'active') return null
  if (organisation.kind !== 'university' && organisation.kind !== 'enterprise') return null
  return { side: organisation.kind, organisationId: organisation.id }
}

async function mayRegister(tx: Tx, own: { side: FairSide; organisationId: string }): Promise<boolean> {
  if (own.side === 'university') return true
  const enterprise = await enterpriseStanding(tx, own.organisationId)
  return enterprise !== null && mayContact(enterprise)
}

async function writeDetails(tx: Tx, party: { id: string; editionId: string }, input: RegistrationInput) {
  await replaceRepresentatives(
    tx,
    party.id,
    input.representatives.map(({ phone, email, ...person }, index) => ({
      ...person,
      email: email || null,
      phoneSealed: encrypt(PHONE_PURPOSE, phone),
      owner: index === input.owner,
    })),
  )
  await replaceUnavailability(tx, party, input.unavailable)
}

/** Numbers and note as stored. */
const figuresOf = ({ floor, ceiling, note }: RegistrationInput) => ({ floor, ceiling, note })

/**
 * Registers the actor's organisation for an edition, or changes its registration. One party for each organisation
 * and edition: the edition's lock and the unique index settle races. An enterprise must be reviewed first. After a
 * refusal or withdrawal the same party registers again and waits for review anew.
 */
export async function registerParty(command: { access: Access; slug: string; input: RegistrationInput }) {
  const { access, slug, input } = command
  const own = sideOf(access)
  if (!own) return refuse('not-found')
  return transaction(async tx => {
    const edition = await lockEdition(tx, { slug })
    if (!edition) return refuse('not-found')
    const phase = phaseOf(edition, access.now)
    const before = await findOwnParty(edition.id, own.organisationId, tx)
    const live = before !== null && isLiveParty(before)
    if (!allows(phase, live ? 'edit-party' : 'register')) return refuse('not-in-phase')
    if (!live && !(await mayRegister(tx, own))) return refuse('enterprise-not-approved')
    if (!live && (await isBarredFrom(tx, own.organisationId, edition.id))) return refuse('barred')
    const figures = figuresOf(input)
    const again = { status: 'registered' as const, statusAt: access.now, registeredAt: access.now }
    if (before) await updateParty(tx, before.id, live ? figures : { ...figures, ...again })
    const party =
      before ??
      (await insertParty(tx, { ...own, ...figures, ...again, editionId: edition.id, code: newPartyCode() }))
    await writeDetails(tx, { id: party.id, editionId: edition.id }, input)
    await recordChange(tx, access, {
      event: live ? fairRegistrationChanged : fairRegistered,
      payload: { editionId: edition.id, partyId: party.id },
      subject: { kind: 'fair-party', id: party.id },
    })
    return ok({ partyId: party.id, changed: live })
  })
}
