import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { applyWish, type WishList } from './apply-wish'
import { askAffinity } from './ask-affinity.server'
import { findEditionForWishes } from './edition.store.server'
import { fairWishesChanged } from './fair.events'
import { allows, phaseOf } from './fair-phase'
import { findOwnParty } from './party.store.server'
import { otherSide } from './party-status'
import { sideOf } from './register-party.server'
import { MOST_WISHES, type WishChange } from './wish.schema'
import { findTargets, findWishList, lockParty, replaceWishes } from './wish.store.server'

/** The actor's approved party in an edition whose wishes may change now, locked; or why not. */
async function openParty(tx: Tx, access: Access, slug: string) {
  const own = sideOf(access)
  const edition = own && (await findEditionForWishes(tx, slug))
  const found = edition && (await findOwnParty(edition.id, own.organisationId, tx))
  if (!edition || !found) return refuse('not-found')
  await lockParty(tx, found.id)
  const party = await findOwnParty(edition.id, own.organisationId, tx)
  if (party?.status !== 'approved') return refuse('not-approved')
  if (!allows(phaseOf(edition, access.now), 'wish')) return refuse('not-in-phase')
  return ok(party)
}

type Party = Extract<Awaited<ReturnType<typeof openParty>>, { ok: true }>['value']

async function store(tx: Tx, access: Access, party: Party, list: WishList) {
  if (list.wishes.length > MOST_WISHES) return refuse('too-many')
  await replaceWishes(tx, party, list, access.now)
  await recordChange(tx, access, {
    event: fairWishesChanged,
    payload: { editionId: party.editionId, partyId: party.id, count: list.wishes.length },
    subject: { kind: 'fair-party', id: party.id },
    detail: { wishes: list.wishes.length, others: list.others.size },
  })
  await askAffinity(tx, party.editionId, access.now)
  return ok({ wishes: list.wishes.length })
}

/** Changes one entry of a party's wishes; the party's lock lets changes of two windows follow one another. */
export async function changeWish({
  access,
  slug,
  change,
}: {
  access: Access
  slug: string
  change: WishChange
}) {
  return transaction(async tx => {
    const opened = await openParty(tx, access, slug)
    if (!opened.ok) return opened
    const party = opened.value
    const targets = await findTargets(tx, party.editionId, otherSide(party.side), [change.target])
    if (!targets.has(change.target)) return refuse('not-found')
    return store(tx, access, party, applyWish(await findWishList(tx, party.id), change))
  })
}

/** Stores a whole list in place of what was said; targets must be approved parties of the other side. */
export async function replaceOwnWishes({
  access,
  slug,
  list,
}: {
  access: Access
  slug: string
  list: WishList
}) {
  return transaction(async tx => {
    const opened = await openParty(tx, access, slug)
    if (!opened.ok) return opened
    const party = opened.value
    const named = [...list.wishes, ...list.others.keys()]
    const targets = await findTargets(tx, party.editionId, otherSide(party.side), named)
    if (targets.size !== new Set(named).size) return refuse('not-found')
    return store(tx, access, party, list)
  })
}
