import { isId } from '../../kernel/ids'
import type { Actor } from '../access/index'
import type { Access } from '../access/index.server'
import {
  countPublic,
  findDetail,
  findOwnDetail,
  findOwnList,
  findPublic,
  type PublicFilter,
} from './gathering-list.store.server'
import { holderOf } from './register.server'
import { countAhead, findLiving } from './registration.store.server'
import { actsForOrganisation, doorTimes, mayCancelAt, whyNotRegister } from './registration-rules'

const PAGE_SIZE = 20
const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE_SIZE))
const isSlug = (slug: string) => /^[a-z0-9-]{3,80}$/.test(slug)

type Row = Awaited<ReturnType<typeof findPublic>>['rows'][number]

/** An event as lists show it: how many places are left instead of how many are taken. */
function listed({ series, capacity, seatsTaken, ...row }: Row) {
  return { ...row, capacity, free: capacity - seatsTaken, sessions: series?._count.gatherings ?? null }
}
export type ListedGathering = ReturnType<typeof listed>

/** The public list with counts by kind. `page` from 1. */
export async function listGatherings({ page, ...filter }: PublicFilter & { page: number }) {
  const [{ total, rows }, counts] = await Promise.all([
    findPublic(filter, page, PAGE_SIZE),
    countPublic(filter),
  ])
  return { items: rows.map(listed), counts, total, pages: pagesOf(total) }
}

/** The next public events, for homes. */
export async function nextGatherings(now: Date, count: number) {
  const { rows } = await findPublic({ when: 'coming', kind: null, now }, 1, count)
  return rows.map(listed)
}

/** What registering would meet for the one who looks: visitors are asked to log in. */
function standingOf(
  gathering: NonNullable<Awaited<ReturnType<typeof findDetail>>>,
  actor: Actor | null,
  now: Date,
) {
  if (gathering.status !== 'published') return { can: false as const, because: 'not-published' as const }
  if (gathering.closesAt <= now) return { can: false as const, because: 'closed' as const }
  if (!actor) return { can: false as const, because: 'log-in' as const }
  const because = whyNotRegister(gathering, actor.kind, now)
  if (because) return { can: false as const, because }
  if (actsForOrganisation(actor.kind) && actor.organisation?.status !== 'active')
    return { can: false as const, because: 'membership-waits' as const }
  return { can: true as const, most: actsForOrganisation(actor.kind) ? gathering.groupSize : 1 }
}

/** One public event with what the one who looks may do; null when there is none or it is a draft. */
export async function publicGathering(access: Access<Actor | null>, slug: string) {
  const row = isSlug(slug) ? await findDetail({ slug }, false) : null
  if (!row) return null
  const { actor, now } = access
  const own = actor ? await findLiving(row.id, holderOf({ ...access, actor })) : null
  const { capacity, seatsTaken, calendarUid: _uid, createdById: _by, ...facts } = row
  return { ...facts, capacity, free: capacity - seatsTaken, standing: standingOf(row, actor, now), own }
}
export type PublicGathering = NonNullable<Awaited<ReturnType<typeof publicGathering>>>

/** The actor's registrations, or those of the organisation they act for. `page` from 1. */
export async function myRegistrations(access: Access, page: number) {
  const { total, rows } = await findOwnList(holderOf(access), page, PAGE_SIZE)
  const items = rows.map(({ gathering, queueNo: _no, ...row }) => ({ ...row, gathering: listed(gathering) }))
  return { items, total, pages: pagesOf(total) }
}
export type OwnRegistration = Awaited<ReturnType<typeof myRegistrations>>['items'][number]

/** One registration of the actor with its event; null when it is not theirs. */
export async function myRegistration(access: Access, registrationId: string) {
  const row = isId(registrationId) ? await findOwnDetail(registrationId, holderOf(access)) : null
  if (!row) return null
  const { queueNo, gathering, ...registration } = row
  const open = row.status === 'waiting' || row.status === 'registered'
  return {
    ...registration,
    gathering,
    ahead: await countAhead(gathering.id, { status: row.status, queueNo }),
    cancellable: open && mayCancelAt(gathering, access.now),
    editable: open && gathering.closesAt > access.now,
    passUntil: doorTimes(gathering).until,
  }
}
export type MyRegistration = NonNullable<Awaited<ReturnType<typeof myRegistration>>>
