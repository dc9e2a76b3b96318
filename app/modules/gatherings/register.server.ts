import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { newShortCode } from '../passes/index.server'
import { placeTaken } from './gathering.events'
import type { RegistrationInput } from './gathering.schema'
import { findLaterSessions, type LockedGathering, lockGathering } from './gathering.store.server'
import { promoteWaiting } from './promote-waiting.server'
import {
  type HolderScope,
  insertRegistration,
  replacePeople,
  updateRegistration,
} from './registration.store.server'
import { actsForOrganisation, whyNotRegister } from './registration-rules'

type Args = { access: Access; gatheringId: string; input: RegistrationInput }

/** Who a registration belongs to: the organisation somebody acts for, or they themselves. */
export function holderOf(access: Access): HolderScope {
  const { userId, kind, organisationId } = access.actor
  return { userId, organisationId: actsForOrganisation(kind) ? organisationId : null }
}

function whyNot({ access, input }: Args, gathering: LockedGathering) {
  const { kind, organisation } = access.actor
  const blocked = whyNotRegister(gathering, kind, access.now)
  if (blocked) return blocked
  if (actsForOrganisation(kind) && organisation?.status !== 'active') return 'membership-waits' as const
  const most = actsForOrganisation(kind) ? gathering.groupSize : 1
  return input.persons > most ? ('too-many-persons' as const) : null
}

async function insert(tx: Tx, { access, gatheringId, input }: Args): Promise<string | null> {
  const id = await insertRegistration(tx, {
    ...holderOf(access),
    gatheringId,
    persons: input.persons,
    note: input.note,
    code: newShortCode(),
    registeredAt: access.now,
    statusAt: access.now,
  })
  const people = input.people.length > 0 ? input.people : [{ name: access.actor.name, post: '' }]
  if (id) await replacePeople(tx, id, people)
  return id
}

/** Registers for one locked event: at the end of the waiting list, from which it gets its seats at once when there are enough. */
async function place(tx: Tx, args: Args) {
  const { access, gatheringId } = args
  const gathering = await lockGathering(tx, gatheringId)
  if (!gathering || gathering.status === 'draft') return refuse('not-found')
  const blocked = whyNot(args, gathering)
  if (blocked) return refuse(blocked)
  const registrationId = await insert(tx, args)
  if (!registrationId) return refuse('already-registered')
  const promoted = await promoteWaiting(tx, access, gathering, registrationId)
  const waiting = !promoted.includes(registrationId)
  if (!waiting) await updateRegistration(tx, registrationId, { promotedAt: null })
  await recordChange(tx, access, {
    event: placeTaken,
    payload: { gatheringId, registrationId, waiting },
    subject: { kind: 'gathering', id: gatheringId },
    detail: { persons: args.input.persons, waiting },
  })
  return ok({ registrationId, waiting })
}

/** Registers the actor, or the organisation they act for, for an event. */
export async function registerForGathering(args: Args) {
  if (!isId(args.gatheringId)) return refuse('not-found')
  return transaction(tx => place(tx, args))
}

/** Registers for a class and for all later ones of its course that take registrations. Classes that refuse are left out. */
export async function registerForSeries(args: Args) {
  const first = await registerForGathering(args)
  if (!first.ok) return first
  const later = await transaction(async tx => {
    const gathering = await lockGathering(tx, args.gatheringId)
    return ok(gathering ? await findLaterSessions(tx, gathering) : [])
  })
  let sessions = 1
  for (const { id } of later.ok ? later.value : [])
    if ((await registerForGathering({ ...args, gatheringId: id })).ok) sessions++
  return ok({ ...first.value, sessions })
}
