import { addDays, dateColumn, daysBetween, type LocalDate } from '../../app/kernel/local-date'
import { addMonths, type VisitMode } from '../../app/modules/visits/index'
import { userIdOf } from './add-account'
import type { DemoLeader } from './care-people'
import type { DemoPairing } from './care-rounds'
import { type Chance, chanceOf, idOf } from './chance'
import { ADVICE, LIFE_NEWS, PLACES, TEAM_NEWS, WORK_NEWS } from './data/care-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'

type Contact = { day: LocalDate; mode: VisitMode }

/** Days until the leaders of the cast are due next: something late, something this week, something later. */
const CAST_DUE: Record<string, number[]> = {
  leader: [-3, 2, 4, 12, 25, 34],
  leader2: [-1, 3, 9, 20, 31],
}

/** Days from today on which a pair is due next: some late, some soon, most later. */
function dueIn(chance: Chance): number {
  const kind = chance.weighted({ late: 9, soon: 14, later: 77 })
  if (kind === 'late') return -chance.int(1, 9)
  return kind === 'soon' ? chance.int(0, 7) : chance.int(8, 40)
}

/** Contacts of a pair so that it is due on a day: a visit each quarter and a call or talk between, back to its beginning. */
function contactsUntil(due: LocalDate, began: LocalDate, today: LocalDate, chance: Chance): Contact[] {
  const contacts: Contact[] = []
  let visit = addMonths(due, -3)
  const call = addDays(visit, 46)
  if (call < today && call < due)
    contacts.push({ day: call, mode: chance.pick(['phone', 'online', 'phone']) })
  while (visit > began) {
    contacts.push({ day: visit, mode: chance.bool(0.75) ? 'visit' : 'meeting' })
    const before = addDays(visit, -chance.int(72, 88))
    const between = addDays(visit, -chance.int(34, 44))
    if (between > began && before > began)
      contacts.push({ day: between, mode: chance.pick(['phone', 'online', 'meeting']) })
    visit = before
  }
  return contacts.filter(contact => contact.day < today).reverse()
}

function wordsOf(field: string, mode: VisitMode, chance: Chance): string {
  const work = chance.pick(WORK_NEWS[field] ?? WORK_NEWS.services!)
  const [team, life] = [chance.pick(TEAM_NEWS), chance.pick(LIFE_NEWS)]
  if (mode === 'phone') return chance.bool(0.5) ? `${life}${work}` : `电话了解近况：${team}`
  return chance.bool(0.6) ? `${work}${team}${life}` : `${work}${life}`
}

function placeOf(pairing: DemoPairing, mode: VisitMode, chance: Chance): string {
  if (mode === 'phone' || mode === 'online') return ''
  return mode === 'visit'
    ? `${pairing.talent.enterpriseName}${chance.pick(PLACES.visit)}`
    : chance.pick(PLACES.meeting)
}

type Made = { tables: DemoTables; days: Days; chance: Chance; leader: DemoLeader; pairing: DemoPairing }

function addVisit({ tables, days, chance, leader, pairing }: Made, contact: Contact, at: number): void {
  const offset = daysBetween(days.today, contact.day)
  const time = days.at(offset, 15 + chance.int(0, 12) / 4)
  const id = idOf('visit', pairing.id, at)
  tables.visit.push({
    id,
    clientId: idOf('visit-client', pairing.id, at),
    pairingId: pairing.id,
    leaderId: pairing.leaderId,
    keyTalentId: pairing.talent.id,
    status: 'confirmed',
    mode: contact.mode,
    onDate: dateColumn(contact.day),
    place: placeOf(pairing, contact.mode, chance),
    present: contact.mode === 'visit' ? [leader.name, pairing.talent.name] : [leader.name],
    learnt: wordsOf(pairing.talent.field, contact.mode, chance),
    advice: contact.mode !== 'phone' && chance.bool(0.35) ? chance.pick(ADVICE) : '',
    nextContactOn: null,
    nextAfterRequests: false,
    authorUserId: leader.userId,
    confirmedByUserId: leader.userId,
    confirmedAt: time,
    createdAt: time,
    updatedAt: time,
  } as DemoTables['visit'][number])
}

/** A year of visits: each pair is due on a believable day, and before that was visited as the rule asks. */
export function addVisits(
  tables: DemoTables,
  pairings: DemoPairing[],
  leaders: DemoLeader[],
  days: Days,
): void {
  const cast: Record<string, number> = {}
  for (const pairing of pairings) {
    const chance = chanceOf(`visits/${pairing.id}`)
    const leader = leaders.find(one => one.id === pairing.leaderId)!
    const mailbox = leader === leaders[0] ? 'leader' : leader === leaders[1] ? 'leader2' : ''
    const turn = cast[mailbox] ?? 0
    const inForce = pairing.to === null
    const planned = mailbox && inForce ? CAST_DUE[mailbox]?.[turn] : undefined
    if (mailbox && inForce) cast[mailbox] = turn + 1
    const due = addDays(
      days.today,
      inForce ? (planned ?? dueIn(chance)) : (pairing.to ?? 0) + chance.int(10, 60),
    )
    const until = addDays(days.today, pairing.to ?? 0)
    const contacts = contactsUntil(due, addDays(days.today, pairing.from + 4), until, chance)
    for (const [at, contact] of contacts.entries())
      addVisit({ tables, days, chance, leader, pairing }, contact, at)
  }
  addUnfinished(tables, pairings, leaders[0]!, days)
}

/** What lies on the first leader's home: a record the liaison drafted, and one the leader has begun. */
function addUnfinished(tables: DemoTables, pairings: DemoPairing[], leader: DemoLeader, days: Days): void {
  const own = pairings.filter(pairing => pairing.leaderId === leader.id && pairing.to === null)
  const base = tables.visit[0]!
  const plans = [
    { pairing: own[1]!, status: 'awaiting_confirmation' as const, author: userIdOf('liaison'), offset: -1 },
    { pairing: own[3]!, status: 'draft' as const, author: leader.userId, offset: -4 },
  ]
  for (const { pairing, status, author, offset } of plans) {
    const at = days.at(offset, 17)
    tables.visit.push({
      ...base,
      id: idOf('visit', status),
      clientId: idOf('visit-client', status),
      pairingId: pairing.id,
      leaderId: leader.id,
      keyTalentId: pairing.talent.id,
      status,
      mode: status === 'draft' ? 'phone' : 'visit',
      onDate: days.date(offset),
      place: status === 'draft' ? '' : `${pairing.talent.enterpriseName}研发中心`,
      present: [leader.name],
      learnt: status === 'draft' ? '电话里提到' : '新设备已到货，下周安装调试；希望协调一次与高校的对接。',
      advice: '',
      authorUserId: author,
      confirmedByUserId: null,
      confirmedAt: null,
      createdAt: at,
      updatedAt: at,
    } as DemoTables['visit'][number])
  }
  tables.visit_request.push({
    id: idOf('visit-request', 1),
    visitId: idOf('visit', 'awaiting_confirmation'),
    position: 0,
    text: '希望对接一所有测试平台的高校，合作做可靠性试验。',
    category: 'project',
    departmentId: null,
    workingDays: 20,
    confidential: false,
    requestId: null,
  })
}
