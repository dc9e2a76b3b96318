import { isId } from '../../kernel/ids'
import { dateColumn, localDateOf } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { findLease, findLeases, findLeasesOf } from './lease.store.server'
import type { LeaseStatus } from './lease-status'
import type { InventoryLine, SettlementLine } from './settle'

const PAGE_SIZE = 50

type Whole = NonNullable<Awaited<ReturnType<typeof findLease>>>

function shown(lease: Whole) {
  return {
    ...lease,
    handovers: lease.handovers.map(handover => ({
      ...handover,
      inventory: handover.inventory as InventoryLine[],
    })),
    settlement: lease.settlement && {
      ...lease.settlement,
      lines: lease.settlement.lines as SettlementLine[],
    },
  }
}

/** The actor's leases. */
export async function myLeases(access: Access) {
  return access.actor.talentId ? findLeasesOf(access.actor.talentId) : []
}

/** One lease of the actor; a draft is not shown yet. */
export async function myLease(access: Access, id: string) {
  const { talentId } = access.actor
  const lease = talentId && isId(id) ? await findLease(id, talentId) : null
  return lease && lease.status !== 'draft' ? shown(lease) : null
}

/** One lease for the office. */
export async function officeLease(id: string) {
  const lease = isId(id) ? await findLease(id) : null
  return lease && shown(lease)
}

export const LEASE_VIEWS = [
  'all',
  'draft',
  'to_sign',
  'active',
  'expired',
  'terminated',
  'overdue',
  'wishes',
  'repairs',
] as const
export type LeaseView = (typeof LEASE_VIEWS)[number]

function whereOf(view: LeaseView, now: Date) {
  const unpaid = { paidAt: null, voidedAt: null, dueOn: { lt: dateColumn(localDateOf(now)) } }
  if (view === 'all') return {}
  if (view === 'overdue') return { bills: { some: unpaid } }
  if (view === 'wishes') return { wishes: { some: { status: 'asked' as const } } }
  if (view === 'repairs')
    return { repairs: { some: { status: { in: ['reported' as const, 'accepted' as const] } } } }
  return { status: view satisfies LeaseStatus }
}

/** A page of leases for the office, by state or by what waits. */
export async function listLeases(view: LeaseView, page: number, now: Date) {
  const { rows, total } = await findLeases(whereOf(view, now), {
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  })
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** How many leases each view has. */
export async function countLeaseViews(now: Date): Promise<Record<LeaseView, number>> {
  const totals = await Promise.all(
    LEASE_VIEWS.map(
      async view => [view, (await findLeases(whereOf(view, now), { skip: 0, take: 1 })).total] as const,
    ),
  )
  return Object.fromEntries(totals) as Record<LeaseView, number>
}
