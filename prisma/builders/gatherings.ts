import { promotions } from '../../app/modules/gatherings/index'
import { userIdOf } from './add-account'
import { type Chance, chanceOf, idOf } from './chance'
import { GATHERINGS, NIGHT_CLASSES, type PlannedGathering } from './data/gatherings'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'
import { personName } from './people'
import type { DemoTalent } from './talents'

type Guest = { userId: string; organisationId: string | null; name: string }
type Guests = Record<'graduate' | 'enterprise' | 'cadre', Guest[]>
type Row = DemoTables['gathering_registration'][number]

const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const POSTS = ['人事经理', '技术总监', '招聘主管', '研发工程师', '副总经理'] as const
const codeOf = (chance: Chance) => Array.from({ length: 8 }, () => chance.pick([...CODE_LETTERS])).join('')

function gatheringRow(plan: PlannedGathering, days: Days): DemoTables['gathering'][number] {
  const startsAt = days.at(plan.day, plan.hour)
  const { key, day, hour, hours, demand: _demand, state = 'published', summaryReport = '', ...facts } = plan
  const createdAt = days.at(Math.min(day, 0) - 30, 10)
  return {
    ...facts,
    id: idOf('gathering', key),
    slug: `${facts.kind.replace('_', '-')}-${key}`,
    status: state,
    startsAt,
    endsAt: days.at(day, hour + hours),
    closesAt: days.at(day - 1, 18),
    seriesId: null,
    session: null,
    calendarUid: idOf('gathering-calendar', key),
    sequence: state === 'cancelled' ? 1 : 0,
    cancelReason: state === 'cancelled' ? '场地临时维修，改期另行通知。' : null,
    summaryReport,
    createdById: userIdOf('office'),
    publishedAt: state === 'draft' ? null : days.at(Math.min(day, 0) - 25, 9.5),
    remindedAt: day <= 0 ? days.at(day - 1, 9) : null,
    createdAt,
    updatedAt: createdAt,
  }
}

/** Registrations as they came in, with seats given by the rule of the waiting list. */
function addRegistrations(
  tables: DemoTables,
  plan: PlannedGathering,
  guests: readonly Guest[],
  days: Days,
): void {
  const chance = chanceOf(`gathering/${plan.key}`)
  const wanted = Math.round(plan.capacity * plan.demand)
  const rows: Row[] = []
  for (let asked = 0, at = 0; asked < wanted && at < guests.length; at++) {
    const guest = guests[at]!
    const persons = guest.organisationId ? chance.int(1, plan.groupSize) : 1
    asked += persons
    const registeredAt = days.at(
      Math.min(plan.day - 2, 0) - chance.int(1, 14),
      chance.int(9, 20) + chance.next(),
    )
    rows.push(registration(plan, guest, { persons, registeredAt, chance }))
    addPeople(tables, rows.at(-1)!, guest, chance)
  }
  const seated = new Set(promotions(plan.capacity, rows as { id: string; persons: number }[]))
  for (const row of rows) settle(row, plan, seated.has(row.id!), { days, chance })
  tables.gathering_registration.push(...rows)
}

function registration(
  plan: PlannedGathering,
  { userId, organisationId }: Guest,
  { persons, registeredAt, chance }: { persons: number; registeredAt: Date; chance: Chance },
): Row {
  return {
    id: idOf('gathering-registration', plan.key, organisationId ?? userId),
    gatheringId: idOf('gathering', plan.key),
    userId,
    organisationId,
    status: 'waiting',
    persons,
    note: chance.bool(0.06) ? '素食一位' : '',
    code: codeOf(chance),
    registeredAt,
    promotedAt: null,
    statusAt: registeredAt,
    cancelledBy: null,
    arrived: null,
    arrivedAt: null,
  }
}

function addPeople(tables: DemoTables, row: Row, guest: Guest, chance: Chance): void {
  const known = guest.organisationId ? (chance.bool(0.8) ? row.persons! : 0) : 1
  for (let position = 0; position < known; position++) {
    const isGuest = !guest.organisationId
    tables.gathering_person.push({
      id: idOf('gathering-person', row.id!, position),
      registrationId: row.id!,
      position,
      name: isGuest ? guest.name : personName(chance),
      post: isGuest ? '' : chance.pick(POSTS),
    })
  }
}

/** The state a registration has come to: seats, attendance, the end of the event. */
function settle(
  row: Row,
  plan: PlannedGathering,
  seated: boolean,
  { days, chance }: { days: Days; chance: Chance },
): void {
  const over = plan.day < 0
  if (plan.state === 'cancelled' || (over && plan.state === 'concluded' && !seated)) {
    Object.assign(row, {
      status: 'cancelled',
      cancelledBy: 'system',
      statusAt: days.at(Math.min(plan.day, -1), 18),
    })
    return
  }
  if (!seated) return
  const arrivedAt = days.at(plan.day, plan.hour - 0.4 + chance.next() / 2)
  const came = over && chance.bool(0.88)
  if (came)
    Object.assign(row, {
      status: 'attended',
      arrived: Math.max(1, row.persons! - (chance.bool(0.1) ? 1 : 0)),
      arrivedAt,
      statusAt: arrivedAt,
    })
  else row.status = plan.state === 'concluded' ? 'absent' : 'registered'
}

function addNightSchool(tables: DemoTables, guests: readonly Guest[], days: Days): void {
  const seriesId = idOf('gathering-series', 'night')
  const title = '蓬江夜校（秋季班）'
  tables.gathering_series.push({ id: seriesId, kind: 'night_school', title, createdAt: days.at(-60, 9) })
  for (const [at, topic] of NIGHT_CLASSES.entries()) {
    const day = (at - 4) * 7 + 2
    const plan: PlannedGathering = {
      key: `night-${at + 1}`,
      kind: 'night_school',
      title: `夜校：${topic}`,
      summary: `${title}第 ${at + 1} 课，面向年轻干部。`,
      description: '每周一晚，讲一个题目，留一半时间讨论。',
      host: '区委组织部',
      place: '区委党校 302 教室',
      address: '',
      day,
      hour: 19,
      hours: 2,
      capacity: 50,
      groupSize: 5,
      audience: ['leader', 'liaison', 'department', 'enterprise'],
      demand: Math.max(0.3, 0.9 - Math.max(0, day) / 60),
      ...(day < 0 && { state: 'concluded' }),
    }
    tables.gathering.push({ ...gatheringRow(plan, days), seriesId, session: at + 1 })
    addRegistrations(tables, plan, guests, days)
  }
}

function addFollowUps(tables: DemoTables, days: Days): void {
  const one = (key: string, matter: string, due: number, outcome: string | null) =>
    tables.gathering_follow_up.push({
      id: idOf('gathering-follow-up', key, matter),
      gatheringId: idOf('gathering', key),
      matter,
      ownerId: userIdOf('office'),
      dueOn: days.date(due),
      outcome,
      doneAt: outcome ? days.at(Math.min(due, -1), 16) : null,
      remindedAt: null,
      createdAt: days.at(-5, 17),
    })
  one('visit-2', '协调用电增容报装，回复企业办理时限', -1, null)
  one('visit-2', '安排园区公交延长末班车', 6, null)
  one('salon-2', '联系两所高校，商定实验设备共用办法', 12, null)
  one('xian', '与三所高校签实习基地协议', -8, '已签两所，另一所待校方盖章后补签。')
}

/** The other events of the programme with those who registered, waited, came and stayed away. */
export function addGatherings(
  tables: DemoTables,
  { enterprises, talents }: { enterprises: DemoEnterprise[]; talents: DemoTalent[] },
  days: Days,
): void {
  const chance = chanceOf('gatherings')
  const guests = guestsOf(enterprises, talents)
  for (const plan of GATHERINGS) {
    tables.gathering.push(gatheringRow(plan, days))
    if (plan.state === 'draft') continue
    const pool = plan.audience.includes('graduate')
      ? [...guests.graduate, ...(plan.audience.includes('enterprise') ? guests.enterprise.slice(2, 30) : [])]
      : guests.enterprise
    const [cast, rest] = [pool.slice(0, 1), pool.slice(2)]
    const late = plan.demand > 1 && plan.day > 0
    const others = chance.some(rest, rest.length)
    const before = Math.ceil(plan.capacity * (plan.demand - 0.15))
    addRegistrations(
      tables,
      plan,
      late ? [...others.slice(0, before), ...cast, ...others.slice(before)] : [...cast, ...others],
      days,
    )
  }
  addNightSchool(tables, [...guests.cadre, ...guests.enterprise.slice(5, 40)], days)
  addFollowUps(tables, days)
}

function guestsOf(enterprises: DemoEnterprise[], talents: DemoTalent[]): Guests {
  return {
    graduate: talents.slice(0, 260).map(({ userId, name }) => ({ userId, organisationId: null, name })),
    enterprise: enterprises
      .filter(one => one.status === 'approved')
      .map(({ id, ownerId, shortName }) => ({ userId: ownerId, organisationId: id, name: shortName })),
    cadre: (['leader', 'liaison', 'leader2'] as const).map(mailbox => ({
      userId: userIdOf(mailbox),
      organisationId: null,
      name: { leader: '林泽川', liaison: '区子悦', leader2: '何韵宁' }[mailbox],
    })),
  }
}
