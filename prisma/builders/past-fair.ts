import { laySlots } from '../../app/modules/fairs/lay-slots'
import { type Chance, chanceOf, idOf } from './chance'
import { PAST_FAIR } from './data/past-fair'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { addParties, type DemoParty } from './fair-parties'
import { addEdition, addSlots, fairId } from './fairs'
import { type PastMeeting, tellOutcome } from './past-outcomes'

const EDITION = fairId(PAST_FAIR.key)
const PLAN = idOf('fair-plan', PAST_FAIR.key)
const RUNGS = ['notice', 'warning', 'warning', 'barred'] as const

type Told = {
  said: ['held' | 'other_absent' | null, 'held' | 'other_absent' | null]
  verdict?: 'held' | 'enterprise_absent'
}

/** What was said of a meeting: most were held, a few were missed, and two sides rarely differ. */
function toldOf(chance: Chance): Told {
  const kind = chance.weighted({ both: 84, one: 6, noEnterprise: 3, noUniversity: 2, differ: 1, nothing: 4 })
  if (kind === 'both') return { said: ['held', 'held'] }
  if (kind === 'one') return { said: chance.bool(0.5) ? ['held', null] : [null, 'held'] }
  if (kind === 'noEnterprise') return { said: ['other_absent', null] }
  if (kind === 'noUniversity') return { said: [null, 'other_absent'] }
  if (kind === 'differ')
    return { said: ['other_absent', 'held'], verdict: chance.bool(0.5) ? 'held' : 'enterprise_absent' }
  return { said: [null, null] }
}

/** Who missed a meeting by what was said and decided. */
function absentee({ said, verdict }: Told): 'university' | 'enterprise' | null {
  if (verdict) return verdict === 'enterprise_absent' ? 'enterprise' : null
  if (said[0] === 'other_absent') return 'enterprise'
  return said[1] === 'other_absent' ? 'university' : null
}

function addArrivals(tables: DemoTables, parties: readonly DemoParty[], days: Days): void {
  const chance = chanceOf('past-fair/arrivals')
  for (const party of parties) {
    if (party.serial > 1 && chance.bool(0.03)) continue
    tables.fair_arrival.push({
      partyId: party.id,
      editionId: EDITION,
      arrivedAt: days.at(PAST_FAIR.day, 8 + chance.next() * 0.9),
      byUserId: idOf('user', 'office'),
    })
  }
}

function addNoShow(
  tables: DemoTables,
  meeting: PastMeeting,
  side: 'university' | 'enterprise',
  days: Days,
): void {
  const [party, other] =
    side === 'university'
      ? [meeting.university, meeting.enterprise]
      : [meeting.enterprise, meeting.university]
  const before = tables.fair_no_show.filter(row => row.partyId === party.id).length
  const appealed = tables.fair_no_show.length === 2
  tables.fair_no_show.push({
    id: idOf('fair-no-show', party.id, other.id),
    editionId: EDITION,
    partyId: party.id,
    otherPartyId: other.id,
    organisationId: party.organisationId,
    rung: RUNGS[Math.min(before, 3)]!,
    status: appealed ? 'appealed' : 'standing',
    at: meeting.endsAt,
    appeal: appealed ? '当时代表在隔壁桌延时，已向现场工作人员说明，请核对现场记录。' : null,
    appealedAt: appealed ? days.at(PAST_FAIR.day + 3, 15) : null,
    appealedById: null,
    decisionNote: null,
    decidedAt: null,
    decidedById: null,
  })
}

function addAttendance(tables: DemoTables, meeting: PastMeeting, told: Told): void {
  const [university, enterprise] = told.said
  const at = (said: string | null) => (said ? new Date(meeting.endsAt.getTime() + 120_000) : null)
  tables.fair_attendance.push({
    editionId: EDITION,
    universityPartyId: meeting.university.id,
    enterprisePartyId: meeting.enterprise.id,
    universityReport: university,
    universityAt: at(university),
    enterpriseReport: enterprise,
    enterpriseAt: at(enterprise),
    verdict: told.verdict ?? null,
    verdictAt: told.verdict ? new Date(meeting.endsAt.getTime() + 3_600_000) : null,
    verdictById: told.verdict ? idOf('user', 'office') : null,
  })
}

function addMeeting(tables: DemoTables, meeting: PastMeeting, chance: Chance, days: Days): void {
  const told = toldOf(chance)
  const absent = absentee(told)
  const isHeld = !absent && (told.said.includes('held') || told.verdict === 'held')
  tables.fair_meeting.push({
    id: idOf('fair-meeting', meeting.university.id, meeting.enterprise.id),
    planId: PLAN,
    editionId: EDITION,
    universityPartyId: meeting.university.id,
    enterprisePartyId: meeting.enterprise.id,
    slotId: meeting.slotId,
    tableIndex: meeting.university.serial,
    state: absent ? 'absent' : isHeld ? 'held' : 'planned',
    origin: 'arranged',
    weight: chance.int(300, 900),
    createdAt: days.at(PAST_FAIR.phases.swap, 10),
    updatedAt: meeting.endsAt,
  })
  if (told.said.some(Boolean)) addAttendance(tables, meeting, told)
  if (absent) addNoShow(tables, meeting, absent, days)
  if (isHeld) tellOutcome(tables, meeting, EDITION, { chance, days })
}

/** A fair that is over: arrivals, what was said of each meeting, absences, outcomes with their next steps. */
export function addPastFair(tables: DemoTables, days: Days): void {
  addEdition(tables, PAST_FAIR, days)
  const slots = addSlots(tables, PAST_FAIR, days)
  const parties = addParties(tables, PAST_FAIR, slots, days)
  addArrivals(tables, parties, days)
  addMeetings(tables, parties, slots, days)
  addPlan(tables, days)
}

function addMeetings(
  tables: DemoTables,
  parties: readonly DemoParty[],
  slots: readonly string[],
  days: Days,
): void {
  const away = new Set(tables.fair_unavailability.map(row => `${row.partyId} ${row.slotId}`))
  const [universities, enterprises] = (['university', 'enterprise'] as const).map(side =>
    parties.filter(one => one.side === side),
  )
  const chance = chanceOf('past-fair/meetings')
  const times = slotTimes(days)
  slots.forEach((slotId, slot) => {
    for (const university of universities!) {
      const enterprise = enterprises![(university.serial + 3 * slot) % enterprises!.length]!
      const isFree = [university, enterprise].every(party => !away.has(`${party.id} ${slotId}`))
      if (isFree && chance.bool(0.6))
        addMeeting(tables, { university, enterprise, slotId, ...times[slot]! }, chance, days)
    }
  })
}

function slotTimes(days: Days): { startsAt: Date; endsAt: Date }[] {
  const sessions = [
    { startsAt: days.at(PAST_FAIR.day, 8.75), endsAt: days.at(PAST_FAIR.day, 12) },
    { startsAt: days.at(PAST_FAIR.day, 14), endsAt: days.at(PAST_FAIR.day, 17.25) },
  ]
  return laySlots(sessions, { slotMinutes: 20, pauseMinutes: 5 })
}

function addPlan(tables: DemoTables, days: Days): void {
  tables.fair_plan.push({
    id: PLAN,
    editionId: EDITION,
    number: 1,
    value: tables.fair_meeting.reduce((sum, row) => sum + row.weight!, 0),
    state: 'published',
    effort: 'normal',
    note: '按企业与院校商定的名单安排',
    createdById: idOf('user', 'office'),
    publishedById: idOf('user', 'office'),
    createdAt: days.at(PAST_FAIR.phases.timetable, 10),
    publishedAt: days.at(PAST_FAIR.phases.swap, 10),
    updatedAt: days.at(PAST_FAIR.phases.swap, 10),
  })
}
