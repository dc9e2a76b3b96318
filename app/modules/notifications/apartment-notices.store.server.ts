import type { Tx } from '../../platform/db.server'

const UNIT = {
  select: { number: true, building: { select: { name: true } }, project: { select: { name: true } } },
} as const
type Unit = { number: string; building: { name: string }; project: { name: string } }

/** A home in one line. */
export const unitLine = (unit: Unit) => `${unit.project.name} ${unit.building.name} ${unit.number}`

/** An application with its applicant and batch. */
export async function findHousingFacts(tx: Tx, id: string) {
  return tx.housingApplication.findUnique({
    where: { id },
    select: {
      appealAnswer: true,
      reviewNote: true,
      batch: { select: { title: true } },
      talent: { select: { userId: true } },
    },
  })
}

/** Everybody with a rank in a batch. */
export async function findRanked(tx: Tx, batchId: string) {
  return tx.allocationPlace.findMany({
    where: { batchId },
    orderBy: { rank: 'asc' },
    select: {
      rank: true,
      batch: { select: { title: true, resultNoticeUntil: true } },
      application: { select: { talent: { select: { userId: true } } } },
    },
  })
}

/** A place with who holds it. */
export async function findPlaceFacts(tx: Tx, id: string) {
  return tx.allocationPlace.findUnique({
    where: { id },
    select: {
      turnUntil: true,
      unit: UNIT,
      batch: { select: { title: true } },
      application: { select: { talent: { select: { userId: true } } } },
    },
  })
}

/** A lease with its tenant and home. */
export async function findLeaseFacts(tx: Tx, id: string) {
  return tx.lease.findUnique({
    where: { id },
    select: {
      number: true,
      graceUntil: true,
      eligibilityReason: true,
      unit: UNIT,
      talent: { select: { userId: true } },
    },
  })
}

/** A bill. */
export async function findBillFacts(tx: Tx, id: string) {
  return tx.leaseBill.findUnique({ where: { id }, select: { amountFen: true, dueOn: true } })
}

/** What was repaired. */
export async function findRepairFacts(tx: Tx, id: string) {
  return tx.leaseRepair.findUnique({ where: { id }, select: { what: true, answer: true } })
}

/** What was asked for and answered. */
export async function findWishFacts(tx: Tx, id: string) {
  return tx.leaseWish.findUnique({ where: { id }, select: { kind: true, answer: true } })
}
