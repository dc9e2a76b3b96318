import { addDays, type LocalDate } from '../../app/kernel/local-date'
import { addWorkingDays, SHIPPED_CALENDAR } from '../../app/kernel/working-days'
import { userIdOf } from './add-account'
import { type Chance, chanceOf, idOf } from './chance'
import { DEPARTMENTS, type DepartmentName } from './data/departments'
import { REQUEST_WORDS, type RequestWords } from './data/request-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { leadOf } from './departments'
import type { DemoEnterprise } from './enterprises'
import { personName } from './people'
import { Clock, OFFICE_USER } from './request-actors'
import { OPEN_CASES, type OpenCase, playOpen, REQUESTS_CLOSED } from './request-cases'
import { dueAfter, RequestCourse } from './request-course'
import {
  assign,
  closeOut,
  extend,
  redo,
  report,
  reportAgain,
  resolve,
  type Story,
  satisfied,
  sign,
  work,
} from './request-story'
import type { DemoTalent } from './talents'

type Person = { userId: string | null; name: string; unit: string }
type World = { tables: DemoTables; people: Person[]; own: Person[]; days: Days; chance: Chance }

function peopleOf(enterprises: DemoEnterprise[], talents: DemoTalent[], chance: Chance): Person[] {
  return Array.from({ length: 48 }, (_, index) => {
    const unit = enterprises[(index * 7) % enterprises.length]!.name
    const talent = index % 3 === 0 ? talents[40 + index] : undefined
    return talent
      ? { userId: talent.userId, name: talent.name, unit }
      : { userId: null, name: personName(chance), unit }
  })
}

const NO_KEY = Object.keys(REQUEST_WORDS)
const days15 = new Set(['schooling', 'spouse', 'housing', 'funding', 'title'])
const handlingOf = (kindKey: string) =>
  days15.has(kindKey) ? 15 : kindKey === 'project' || kindKey === 'premises' ? 20 : 10

type Plan = {
  serial: number
  kindKey: string
  words: RequestWords
  person: Person
  leader: string | null
  start: LocalDate
  support: DepartmentName | null
  confidential?: boolean
}

/** Registers a request as planned, through the leader, the talent or the office. */
function begin({ tables, chance }: World, plan: Plan): Story {
  const { kindKey, words, person, leader, serial } = plan
  const clock = new Clock(chance, addWorkingDays(SHIPPED_CALENDAR, plan.start, 0))
  const registeredAt = clock.after(0)
  const handlingDays = handlingOf(kindKey)
  const through = leader ? 'leader' : person.userId ? 'talent' : 'office'
  const by = leader ?? person.userId ?? OFFICE_USER
  const course = new RequestCourse(
    {
      id: idOf('request', serial),
      title: words.title,
      detail: words.detail,
      kindKey,
      confidential: plan.confidential ?? false,
      ownerUserId: OFFICE_USER,
      leaderUserId: leader,
      deskUserId: OFFICE_USER,
      talentUserId: person.userId,
      talentName: person.name,
      talentUnit: person.unit,
      registeredAt,
      dueAt: dueAfter(clock.day, handlingDays),
      handlingDays,
      escalatedFor: null,
      urgedAt: null,
      satisfied: null,
      createdAt: registeredAt,
      updatedAt: registeredAt,
    },
    { at: registeredAt, party: through, by },
  )
  const judge = person.userId
    ? ({ party: 'talent', by: person.userId } as const)
    : ({ party: leader ? 'leader' : 'office', by: leader ?? OFFICE_USER } as const)
  const lead = leadOf(kindKey)
  const support = plan.support === lead ? null : plan.support
  return { course, clock, chance, words, lead, support, judge, handlingDays, tables }
}

/** Takes a request from its registration to its end. */
function playClosed(story: Story, leader: string | null): void {
  const { chance, clock, course } = story
  assign(story, clock.after(leader ? 0 : chance.int(0, 1), course), leader)
  sign(story, chance.int(0, 1))
  work(story, chance.int(1, 3))
  if (chance.bool(0.07)) {
    closeOut(story)
    return
  }
  if (chance.bool(0.16)) extend(story, chance.bool(0.8) ? 'granted' : 'refused')
  report(story, chance.int(2, 8))
  if (chance.bool(0.14)) {
    redo(story, 1)
    reportAgain(story)
  }
  satisfied(story, chance.int(1, 3))
  resolve(story, chance.int(0, 1))
}

function keep({ tables }: World, { course }: Story): void {
  tables.talent_request.push({ ...course.row, updatedAt: course.last })
  tables.request_step.push(...course.steps)
  tables.request_ownership.push(...course.periods)
}

const LEADERS = ['leader', 'leader', 'leader2', null, null] as const

function planOf(world: World, serial: number, start: LocalDate): Plan {
  const { chance, people } = world
  const kindKey = chance.pick(NO_KEY)
  const mailbox = chance.pick(LEADERS)
  return {
    serial,
    kindKey,
    words: chance.pick(REQUEST_WORDS[kindKey]!),
    person: chance.pick(people),
    leader: mailbox && userIdOf(mailbox),
    start,
    support: chance.bool(0.25) ? chance.pick(DEPARTMENTS).name : null,
  }
}

function addClosed(world: World): void {
  const { chance, days } = world
  for (let serial = 0; serial < REQUESTS_CLOSED; serial++) {
    const plan = planOf(world, serial, addDays(days.today, -chance.int(52, 360)))
    const story = begin(world, plan)
    playClosed(story, plan.leader)
    keep(world, story)
  }
}

function addOpen(world: World, one: OpenCase, index: number): void {
  const { days, people, own } = world
  const serial = REQUESTS_CLOSED + index
  const handling = handlingOf(one.kind)
  const due = addWorkingDays(SHIPPED_CALENDAR, days.today, one.due ?? 0)
  const start =
    one.due === undefined
      ? addWorkingDays(SHIPPED_CALENDAR, days.today, -one.ago!)
      : addWorkingDays(SHIPPED_CALENDAR, due, -handling)
  const story = begin(world, {
    serial,
    kindKey: one.kind,
    words: REQUEST_WORDS[one.kind]![one.words % REQUEST_WORDS[one.kind]!.length]!,
    person: one.own === undefined ? people[index % people.length]! : own[one.own]!,
    leader: one.leader ? userIdOf(one.leader) : null,
    start,
    support: one.support ?? null,
    confidential: one.confidential,
  })
  playOpen(story, one, one.leader ? userIdOf(one.leader) : null)
  keep(world, story)
}

/** A year of requests: closed ones from month to month, and open ones in every state; ids by serial. */
export function addRequests(
  tables: DemoTables,
  enterprises: DemoEnterprise[],
  talents: DemoTalent[],
  days: Days,
): void {
  const chance = chanceOf('requests')
  const people = peopleOf(enterprises, talents, chance)
  const own = talents
    .slice(0, 2)
    .map(({ userId, name }, at) => ({ userId, name, unit: enterprises[at]!.name }))
  const world: World = { tables, people, own, days, chance }
  addClosed(world)
  for (const [index, one] of OPEN_CASES.entries()) addOpen(world, one, index)
  tables.talent_request.sort(
    (a, b) => (a.registeredAt as Date).getTime() - (b.registeredAt as Date).getTime(),
  )
}
