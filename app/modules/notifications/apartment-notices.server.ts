import { formatDate, formatDateTime } from '../../i18n/format'
import { formatFen } from '../../i18n/money'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import { batchMoved, housingReviewed, placeCalled, placeDeclined, placeSelected } from '../allocations/index'
import {
  billDue,
  eligibilityEnded,
  handoverRecorded,
  leaseMoved,
  leaseSettled,
  repairMoved,
  wishAnswered,
} from '../tenancies/index'
import {
  findBillFacts,
  findHousingFacts,
  findLeaseFacts,
  findPlaceFacts,
  findRanked,
  findRepairFacts,
  findWishFacts,
  unitLine,
} from './apartment-notices.store.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Facts = NonNullable<Awaited<ReturnType<typeof findLeaseFacts>>>
type Told = Pick<Notice, 'kind' | 'params'>

/** One notice to the tenant of a lease, or none. */
async function toTenant(
  tx: Tx,
  leaseId: string,
  tell: (facts: Facts) => Promise<Told | null> | Told | null,
): Promise<Notice[]> {
  const facts = await findLeaseFacts(tx, leaseId)
  const told = facts && (await tell(facts))
  return told ? [{ userId: facts.talent.userId, link: paths.myLease(leaseId), ...told }] : []
}

const LEASE_KINDS: Partial<Record<string, 'lease-to-sign' | 'lease-expired'>> = {
  to_sign: 'lease-to-sign',
  expired: 'lease-expired',
}

const LEASES: Record<string, NoticeRule> = {
  [leaseMoved.name]: async (tx, event) => {
    const { leaseId, status } = leaseMoved.payload.parse(event.payload)
    const kind = LEASE_KINDS[status]
    return toTenant(tx, leaseId, ({ number, unit }) =>
      kind ? { kind, params: { number, unit: unitLine(unit) } } : null,
    )
  },
  [billDue.name]: async (tx, event) => {
    const { leaseId, billId, overdue } = billDue.payload.parse(event.payload)
    return toTenant(tx, leaseId, async ({ number }) => {
      const bill = await findBillFacts(tx, billId)
      if (!bill) return null
      const due = formatDate(bill.dueOn, 'zh-CN')
      return { kind: 'bill-due', params: { number, due, amount: formatFen(bill.amountFen), overdue } }
    })
  },
  [handoverRecorded.name]: async (tx, event) => {
    const { leaseId, kind } = handoverRecorded.payload.parse(event.payload)
    return toTenant(tx, leaseId, ({ unit }) => ({
      kind: 'lease-handed-over',
      params: { kind, unit: unitLine(unit) },
    }))
  },
  [leaseSettled.name]: async (tx, event) => {
    const { leaseId, refundFen } = leaseSettled.payload.parse(event.payload)
    const params = { refund: formatFen(Math.abs(refundFen)), owes: refundFen < 0 }
    return toTenant(tx, leaseId, ({ number }) => ({ kind: 'lease-settled', params: { number, ...params } }))
  },
  [repairMoved.name]: async (tx, event) => {
    const { leaseId, repairId, status } = repairMoved.payload.parse(event.payload)
    if (status !== 'done') return []
    return toTenant(tx, leaseId, async () => {
      const repair = await findRepairFacts(tx, repairId)
      return repair && { kind: 'repair-done', params: { what: repair.what, answer: repair.answer } }
    })
  },
  [wishAnswered.name]: async (tx, event) => {
    const { leaseId, wishId, granted } = wishAnswered.payload.parse(event.payload)
    return toTenant(tx, leaseId, async () => {
      const wish = await findWishFacts(tx, wishId)
      return wish && { kind: 'wish-answered', params: { kind: wish.kind, answer: wish.answer, granted } }
    })
  },
  [eligibilityEnded.name]: async (tx, event) => {
    const { leaseId } = eligibilityEnded.payload.parse(event.payload)
    return toTenant(tx, leaseId, ({ graceUntil, eligibilityReason }) =>
      graceUntil
        ? {
            kind: 'eligibility-ended',
            params: { until: formatDate(graceUntil, 'zh-CN'), reason: eligibilityReason ?? '' },
          }
        : null,
    )
  },
}

/** Notices about apartments: review, rank, turn, lease, bills. */
export const APARTMENT_NOTICES: Record<string, NoticeRule> = {
  ...LEASES,
  [housingReviewed.name]: async (tx, event) => {
    const { applicationId, status } = housingReviewed.payload.parse(event.payload)
    const facts = await findHousingFacts(tx, applicationId)
    if (!facts) return []
    const note = facts.appealAnswer ?? facts.reviewNote ?? ''
    const params = { batch: facts.batch.title, status, note }
    return [
      { userId: facts.talent.userId, kind: 'housing-reviewed', params, link: paths.myHousing(applicationId) },
    ]
  },
  [batchMoved.name]: async (tx, event) => {
    const { batchId, status } = batchMoved.payload.parse(event.payload)
    if (status !== 'ranked') return []
    return (await findRanked(tx, batchId)).map(({ rank, batch, application }) => ({
      userId: application.talent.userId,
      kind: 'batch-ranked' as const,
      params: { batch: batch.title, rank, from: formatDateTime(batch.resultNoticeUntil, 'zh-CN') },
      link: paths.mySelection(),
    }))
  },
  [placeCalled.name]: async (tx, event) => {
    const facts = await findPlaceFacts(tx, placeCalled.payload.parse(event.payload).placeId)
    if (!facts?.turnUntil) return []
    const params = { batch: facts.batch.title, until: formatDateTime(facts.turnUntil, 'zh-CN') }
    return [
      { userId: facts.application.talent.userId, kind: 'place-called', params, link: paths.mySelection() },
    ]
  },
  [placeSelected.name]: async (tx, event) => {
    const facts = await findPlaceFacts(tx, placeSelected.payload.parse(event.payload).placeId)
    if (!facts?.unit) return []
    const params = { unit: unitLine(facts.unit) }
    return [
      { userId: facts.application.talent.userId, kind: 'place-selected', params, link: paths.mySelection() },
    ]
  },
  [placeDeclined.name]: async (tx, event) => {
    const { placeId, missed, out } = placeDeclined.payload.parse(event.payload)
    const facts = await findPlaceFacts(tx, placeId)
    if (!facts) return []
    const { userId } = facts.application.talent
    return [{ userId, kind: 'place-declined', params: { missed, out }, link: paths.mySelection() }]
  },
}
