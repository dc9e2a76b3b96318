import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { LeaseSide, LeaseStatus } from './lease-status'

/** A lease, locked until the end of the transaction; of one talent when given. */
export async function findLeaseLocked(tx: Tx, id: string, talentId?: string) {
  await tx.$queryRaw`SELECT id FROM lease WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.lease.findFirst({ where: { id, ...(talentId && { talentId }) } })
}
export type LeaseRow = NonNullable<Awaited<ReturnType<typeof findLeaseLocked>>>

/** Inserts a lease with its first step; returns its id. Overlapping leases of a unit or a talent are the database's to refuse. */
export async function insertLease(
  tx: Tx,
  data: Prisma.LeaseUncheckedCreateInput,
  by: { byUserId: string | null; at: Date },
): Promise<string> {
  const { id } = await tx.lease.create({ data, select: { id: true } })
  await tx.leaseStep.create({ data: { leaseId: id, status: 'draft', side: 'office', ...by } })
  return id
}

/** Moves a lease and notes the step. */
export async function moveLeaseRow(
  tx: Tx,
  leaseId: string,
  step: { status: LeaseStatus; side: LeaseSide; byUserId: string | null; note?: string | null; at: Date },
  data: Prisma.LeaseUncheckedUpdateInput = {},
): Promise<void> {
  await tx.lease.update({ where: { id: leaseId }, data: { ...data, status: step.status, statusAt: step.at } })
  await tx.leaseStep.create({ data: { leaseId, ...step } })
}

/** Changes a lease without moving it. */
export async function updateLease(tx: Tx, id: string, data: Prisma.LeaseUncheckedUpdateInput): Promise<void> {
  await tx.lease.update({ where: { id }, data })
}

/** Places of a batch with a unit and no lease yet. */
export async function findUnleasedPlaces(tx: Tx, batchId: string) {
  return tx.allocationPlace.findMany({
    where: { batchId, status: 'selected', lease: null },
    orderBy: { rank: 'asc' },
    include: {
      application: {
        select: {
          talentId: true,
          members: { select: { relation: true, name: true, identitySealed: true, identityMasked: true } },
        },
      },
      unit: { select: { id: true, rentFen: true, depositFen: true } },
    },
  })
}

/** A unit's terms. */
export async function findTerms(tx: Tx, unitId: string) {
  return tx.apartmentUnit.findUnique({
    where: { id: unitId },
    select: { id: true, rentFen: true, depositFen: true },
  })
}

/** How many leases begin with a number's first part. */
export async function countLeases(tx: Tx, prefix: string): Promise<number> {
  return tx.lease.count({ where: { number: { startsWith: prefix } } })
}

/** Adds co-tenants. */
export async function insertTenants(tx: Tx, data: Prisma.LeaseTenantCreateManyInput[]): Promise<void> {
  await tx.leaseTenant.createMany({ data })
}

/** Ends the stay of a co-tenant; false when there is none. */
export async function endTenant(tx: Tx, leaseId: string, id: string, untilOn: Date): Promise<boolean> {
  const { count } = await tx.leaseTenant.updateMany({
    where: { id, leaseId, untilOn: null },
    data: { untilOn },
  })
  return count === 1
}

/** Active leases whose last day has passed. */
export async function findEnded(before: Date): Promise<string[]> {
  const rows = await db().lease.findMany({
    where: { status: 'active', endsOn: { lt: before } },
    select: { id: true },
    take: 500,
  })
  return rows.map(row => row.id)
}

const UNIT = {
  include: {
    building: { select: { name: true } },
    project: { select: { id: true, name: true, nameEn: true } },
  },
} as const

const WHOLE = {
  unit: UNIT,
  tenants: {
    select: { id: true, name: true, relation: true, identityMasked: true, fromOn: true, untilOn: true },
  },
  bills: { orderBy: [{ dueOn: 'asc' }, { kind: 'asc' }] },
  handovers: { orderBy: { at: 'asc' }, include: { pictures: { select: { id: true } } } },
  settlement: true,
  repairs: { orderBy: { reportedAt: 'desc' } },
  wishes: { orderBy: { askedAt: 'desc' } },
  steps: { orderBy: { at: 'asc' } },
  renewedBy: { select: { id: true, number: true } },
  talent: { select: { name: true, phone: true } },
} satisfies Prisma.LeaseInclude

/** A lease with everything that belongs to it; of one talent when given. */
export async function findLease(id: string, talentId?: string) {
  return db().lease.findFirst({ where: { id, ...(talentId && { talentId }) }, include: WHOLE })
}

/** The leases of a talent, newest first; drafts are the office's alone. */
export async function findLeasesOf(talentId: string) {
  return db().lease.findMany({
    where: { talentId, status: { not: 'draft' } },
    orderBy: { startsOn: 'desc' },
    include: { unit: UNIT, bills: { where: { paidAt: null, voidedAt: null }, orderBy: { dueOn: 'asc' } } },
  })
}

/** A page of leases for the office. */
export async function findLeases(where: Prisma.LeaseWhereInput, page: { skip: number; take: number }) {
  const [rows, total] = await Promise.all([
    db().lease.findMany({
      where,
      orderBy: [{ statusAt: 'desc' }, { number: 'asc' }],
      include: {
        unit: UNIT,
        talent: { select: { name: true } },
        bills: { where: { paidAt: null, voidedAt: null }, select: { amountFen: true, dueOn: true } },
      },
      ...page,
    }),
    db().lease.count({ where }),
  ])
  return { rows, total }
}
