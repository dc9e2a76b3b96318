import type { CloseReason, OpeningSide, OpeningStatus } from '../../app/modules/openings/index'
import { type Chance, idOf } from './chance'
import { RETURN_NOTES } from './data/opening-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'

/** What became of an opening, and when. */
export type OpeningCourse = {
  status: OpeningStatus
  note: string | null
  closeReason: CloseReason | null
  createdAt: Date
  publishedAt: Date | null
  statusAt: Date
  validUntil: Date
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const SHARES: Record<OpeningStatus, number> = {
  published: 830,
  paused: 20,
  pending: 12,
  returned: 8,
  closed: 70,
  filled: 35,
  archived: 15,
  draft: 10,
}

/** The first openings of the first enterprise show every state; the rest follow the shares. */
const CAST_STATUSES: OpeningStatus[] = [
  ...Array<'published'>(9).fill('published'),
  'paused',
  'pending',
  'returned',
  'draft',
  'filled',
  'closed',
  'published',
  'published',
  'archived',
]

function statusFor(chance: Chance, enterprise: DemoEnterprise, serial: number): OpeningStatus {
  if (serial < CAST_STATUSES.length) return CAST_STATUSES[serial]!
  if (serial === 21 || serial === 28) return 'pending'
  if (enterprise.status === 'suspended') return 'closed'
  return chance.weighted(SHARES)
}

const later = (from: Date, to: Date, share: number) =>
  new Date(from.getTime() + Math.round((to.getTime() - from.getTime()) * share))

/** Draws the course of one opening between the approval of its enterprise and today. */
export function openingCourse(
  chance: Chance,
  enterprise: DemoEnterprise,
  serial: number,
  days: Days,
): OpeningCourse {
  const status = statusFor(chance, enterprise, serial)
  const now = days.at(0, 0)
  const recent = ['pending', 'returned', 'draft'].includes(status)
  if (recent) {
    const createdAt = days.at(-chance.int(1, 4), 9 + chance.next() * 8)
    const statusAt = later(createdAt, now, 0.05 + chance.next() * 0.3)
    const note = status === 'returned' ? chance.pick(RETURN_NOTES) : null
    const validUntil = days.date(chance.int(45, 88))
    return { status, note, closeReason: null, createdAt, publishedAt: null, statusAt, validUntil }
  }
  const share =
    serial < CAST_STATUSES.length ? serial * 0.025 : chance.next() * (status === 'published' ? 0.9 : 0.4)
  const createdAt = later(enterprise.approvedAt, now, share)
  const reviewed = createdAt.getTime() + chance.int(2, 30) * HOUR_MS
  const publishedAt = new Date(Math.min(reviewed, later(createdAt, now, 0.5).getTime()))
  const course = { status, note: null, closeReason: null, createdAt, publishedAt }
  if (status === 'published') {
    return { ...course, statusAt: publishedAt, validUntil: days.date(chance.int(3, 86)) }
  }
  const statusAt = later(publishedAt, now, 0.45 + chance.next() * 0.5)
  return ended(chance, { ...course, statusAt, validUntil: days.date(chance.int(5, 60)) }, enterprise)
}

/** What an opening looks like after it was paused, closed, filled or archived. */
function ended(chance: Chance, course: OpeningCourse, enterprise: DemoEnterprise): OpeningCourse {
  if (enterprise.status === 'suspended') {
    return { ...course, closeReason: 'office', note: '企业停用，岗位一并下线。' }
  }
  if (course.status !== 'closed') return course
  if (chance.bool(0.35)) return { ...course, closeReason: 'enterprise' }
  const lastDay = new Date(Math.floor((course.statusAt.getTime() + 8 * HOUR_MS) / DAY_MS) * DAY_MS)
  const nextMorning = new Date(lastDay.getTime() + DAY_MS - 8 * HOUR_MS + 5 * 60_000)
  return { ...course, closeReason: 'expired', validUntil: lastDay, statusAt: nextMorning }
}

type Historic = OpeningCourse & { id: string; enterprise: DemoEnterprise }

/** The decisions that brought an opening to its state, oldest first. */
export function addOpeningHistory(tables: DemoTables, opening: Historic): void {
  const { id, enterprise, status, createdAt, publishedAt, statusAt, note, closeReason } = opening
  const office = idOf('user', 'office')
  const add = (fromStatus: OpeningStatus, toStatus: OpeningStatus, side: OpeningSide, at: Date) => {
    const byUserId = side === 'office' ? office : side === 'enterprise' ? enterprise.ownerId : null
    const own = toStatus === status ? note : null
    const decisionId = idOf('opening-decision', id, toStatus)
    tables.opening_decision.push({
      id: decisionId,
      openingId: id,
      fromStatus,
      toStatus,
      note: own,
      side,
      byUserId,
      at,
    })
  }
  if (status === 'draft') return
  add('draft', 'pending', 'enterprise', status === 'pending' ? statusAt : createdAt)
  if (status === 'returned') add('pending', 'returned', 'office', statusAt)
  if (!publishedAt) return
  add('pending', 'published', 'office', publishedAt)
  if (status === 'paused' || status === 'filled') add('published', status, 'enterprise', statusAt)
  if (status === 'closed') add('published', 'closed', closerOf(closeReason), statusAt)
  if (status === 'archived') {
    add('published', 'closed', 'enterprise', new Date(statusAt.getTime() - DAY_MS / 2))
    add('closed', 'archived', 'enterprise', statusAt)
  }
}

function closerOf(reason: CloseReason | null): OpeningSide {
  return reason === 'expired' || reason === null ? 'system' : reason
}
