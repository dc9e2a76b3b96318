import type { RejectionReason } from '../../app/modules/applications/index'
import type { Chance } from './chance'
import { COUNTER_NOTES, REJECTION_NOTES, WITHDRAW_NOTES } from './data/talent-words'
import type { Days } from './days'
import type { Journey } from './journey'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const REASONS: Record<RejectionReason, number> = {
  skills: 30,
  experience: 22,
  major: 16,
  filled: 14,
  salary: 6,
  place: 4,
  degree: 4,
  other: 4,
}

/** Moves an instant into the hours in which offices work (Asia/Shanghai). */
export function inOfficeHours(at: Date, chance: Chance): Date {
  const local = at.getTime() + 8 * HOUR_MS
  const hour = (local % DAY_MS) / HOUR_MS
  if (hour >= 9 && hour < 18) return at
  const day = Math.floor(local / DAY_MS) + (hour >= 18 ? 1 : 0)
  return new Date(day * DAY_MS + HOUR_MS + Math.floor(chance.next() * 8 * HOUR_MS))
}

export type Course = {
  journey: Journey
  chance: Chance
  days: Days
  /** The last instant of the history: the beginning of today, or the end of the opening. */
  until: Date
  /** Talents who have signed, so that nobody signs twice. */
  signed: Set<string>
}

/** The instant `hours` later, or null when the history is over by then. */
function after({ journey, chance, until }: Course, hours: number, office = true): Date | null {
  const raw = new Date(journey.at.getTime() + Math.round(hours * HOUR_MS))
  const at = office ? inOfficeHours(raw, chance) : raw
  return at < until ? at : null
}

function reject(course: Course, at: Date): void {
  course.journey.reject(at, course.chance.weighted(REASONS), course.chance.pick(REJECTION_NOTES))
}

function sign(course: Course): void {
  const { journey, chance, signed } = course
  const at = after(course, chance.int(30, 150), false)
  if (!at || signed.has(journey.talent.id) || chance.bool(0.2)) return
  signed.add(journey.talent.id)
  journey.sign(at)
}

function offer(course: Course, at: Date): void {
  const { journey, chance, days, signed } = course
  journey.makeOffer(at, {
    salaryFen: Math.round((journey.opening.salaryMaxFen * (0.82 + chance.next() * 0.16)) / 10_000) * 10_000,
    salaryMonths: Number(chance.weighted({ 12: 4, 13: 6, 14: 2 })),
    startDate: days.date(chance.int(60, 230)),
    deadline: new Date(at.getTime() + 7 * DAY_MS),
  })
  const answeredAt = after(course, chance.int(6, 110), false)
  if (!answeredAt || chance.bool(0.12)) return
  const takes = !signed.has(journey.talent.id) && chance.bool(0.7)
  journey.answerOffer(answeredAt, takes ? 'accepted' : 'declined')
  if (takes) sign(course)
}

const ELSEWHERE = { video: '视频会议，链接另发', phone: '由企业拨打毕业生电话' }

function placeOf({ opening }: Journey, mode: 'onsite' | 'video' | 'phone'): string {
  return mode === 'onsite' ? opening.enterprise.street : ELSEWHERE[mode]
}

function interview(course: Course, at: Date): void {
  const { journey, chance } = course
  const days = chance.int(2, 6)
  const startsAt = inOfficeHours(new Date(at.getTime() + days * DAY_MS), chance)
  startsAt.setUTCMinutes(chance.bool(0.5) ? 0 : 30, 0, 0)
  const mode = chance.weighted({ onsite: 7, video: 3, phone: 1 })
  journey.proposeInterview(at, { startsAt, mode, place: placeOf(journey, mode) })
  const answeredAt = after(course, chance.int(1, 30), false)
  if (!answeredAt) return
  const answer = chance.weighted({ accepted: 86, counter_proposed: 5, declined: 5, none: 4 })
  if (answer === 'none') return
  if (answer === 'counter_proposed') {
    const counter = { startsAt: new Date(startsAt.getTime() + DAY_MS), note: chance.pick(COUNTER_NOTES) }
    journey.answerInterview(answeredAt, answer, counter)
    return
  }
  journey.answerInterview(answeredAt, answer)
  conclude(course, answer, startsAt)
}

/** What follows an interview that was agreed or declined. */
function conclude(course: Course, answer: 'accepted' | 'declined', startsAt: Date): void {
  const { journey, chance } = course
  const gap = (startsAt.getTime() - journey.at.getTime()) / HOUR_MS
  const decidedAt = after(course, gap + chance.int(20, 80))
  if (!decidedAt || chance.bool(0.08)) return
  if (answer === 'accepted' && chance.bool(0.52)) offer(course, decidedAt)
  else reject(course, decidedAt)
}

function answer(course: Course): void {
  const { chance, journey } = course
  const at = after(course, journey.opening.enterprise.pace * (0.2 + chance.next() * 1.5))
  const answersAll = journey.opening.enterprise.serial === 0
  if (!at || (chance.bool(0.06) && !answersAll)) return
  const first = chance.weighted({ screening: 50, rejected: 34, interview: 16 })
  if (first === 'rejected') reject(course, at)
  else if (first === 'interview') interview(course, at)
  else {
    journey.screen(at)
    afterScreening(course)
  }
}

function afterScreening(course: Course): void {
  const { chance } = course
  const next = after(course, chance.int(12, 90))
  if (!next) return
  if (chance.bool(0.68)) interview(course, next)
  else reject(course, next)
}

/** Lets an application go its way until the history is over; then lapses what has lapsed and ends with its opening. */
export function runCourse(course: Course): void {
  const { journey, chance, days, until } = course
  const viewedAt = after(course, journey.opening.enterprise.pace * (0.1 + chance.next() * 0.5))
  if (viewedAt) {
    journey.view(viewedAt)
    const gone = chance.bool(0.05) ? after(course, chance.int(4, 60), false) : null
    if (gone) journey.withdraw(gone, chance.pick(WITHDRAW_NOTES))
    else answer(course)
  }
  const open = ['submitted', 'viewed', 'screening', 'interview', 'offered'].includes(journey.status)
  if (open && until < days.at(0, 0)) journey.endWithOpening(until)
  const last = journey.offer
  if (last?.status === 'open' && (last.deadline as Date) < days.at(0, 0)) journey.lapseOffer()
}
