import { createHash } from 'node:crypto'
import type { Prisma } from '../../app/generated/prisma/client.ts'
import { evaluate, type Facts, type Rule } from '../../app/modules/cards/index'
import { cardReceiptOf, sealedIdentity } from '../../app/modules/cards/index.server'
import { encrypt } from '../../app/platform/crypto.server'
import { userIdOf } from './add-account'
import { CARD_CASES, type CardCase, factsOfCase, stationsOf } from './card-cases'
import { cardOfCase } from './card-days'
import { chanceOf, idOf } from './chance'
import type { DepartmentName } from './data/departments'
import { type Days, daysFrom } from './days'
import type { DemoTables } from './demo-tables'
import { departmentId } from './departments'
import { inventedIdentity } from './households'
import { insertRows } from './insert-rows'

const REVIEWERS: [tier: string, department: DepartmentName, matter: string][] = [
  ['A', '区人社局', '职称与社保'],
  ['A', '区科工商务局', '荣誉与项目'],
  ['B', '区人社局', '职称与社保'],
  ['B', '区教育局', '学历学位'],
  ['C', '区教育局', '学历学位'],
]
const FAMILY = ['梁若安', '周沐晴', '陈知夏', '李予墨', '何星辰']

type Policies = Map<string, { id: string; rule: Rule }>
type World = { tables: DemoTables; days: Days; policies: Policies }

const keyOf = ({ talent, kind }: CardCase) => `${kind}-${talent}`
const applicationId = (one: CardCase) => idOf('card-application', keyOf(one))
const noticeId = (key: string) => idOf('card-notice', key)

function stepTimes(one: CardCase, days: Days): Date[] {
  return stationsOf(one).map((_, index) => {
    const offset = Math.min(-one.ago + index * 2, 0)
    return days.at(offset, offset === 0 ? 0.1 + index / 10 : 9 + index)
  })
}

function noticeOf(one: CardCase): string | null {
  if (one.notice) return noticeId(one.notice)
  return one.status === 'issued' && one.kind === 'first' ? noticeId('past') : null
}

function applicationRow({ tables, days }: World, one: CardCase, serial: number) {
  const talent = tables.talent[one.talent]!
  const approved = tables.enterprise.filter(row => row.status === 'approved')
  const employer = one.employer === undefined ? approved[serial % 40]! : tables.enterprise[one.employer]!
  const family = one.kind === 'family'
  const times = stepTimes(one, days)
  const supplement = one.status === 'supplement'
  const identity = inventedIdentity(family ? 5000 + serial : one.talent)
  return {
    id: applicationId(one),
    serial,
    talentId: talent.id!,
    kind: one.kind,
    tierCode: one.tier,
    cardId: family ? idOf('card', `first-${one.talent}`) : null,
    status: one.status,
    statusAt: times.at(-1),
    returnTo: supplement ? 'office_decision' : null,
    supplementDue: supplement ? days.date(6) : null,
    holderName: family ? FAMILY[serial % FAMILY.length] : talent.name,
    relation: family ? (serial % 2 === 0 ? 'spouse' : 'child') : 'self',
    ...sealedIdentity(identity),
    facts: factsOfCase(one, chanceOf(`card-${keyOf(one)}`)),
    employerId: family ? null : employer.id,
    employerName: family ? '' : employer.name,
    noticeId: noticeOf(one),
    receipt: cardReceiptOf(
      createHash('sha256')
        .update(`card-${keyOf(one)}`)
        .digest(),
    ),
    reason: one.status === 'rejected' || one.status === 'appealed' ? '社保缴纳月数不足' : null,
    appeal: one.status === 'appealed' ? '单位已补缴社保，附缴费记录，请重新核对。' : null,
    submittedAt: times[0],
  }
}

function stepRows(one: CardCase, days: Days) {
  const times = stepTimes(one, days)
  const notes: Record<string, string> = {
    supplement: '请补充学位证书的彩色扫描件。',
    rejected: '社保缴纳月数不足',
    appealed: '单位已补缴社保，附缴费记录，请重新核对。',
  }
  return stationsOf(one).map(([status, party], index) => ({
    id: idOf('card-step', keyOf(one), index),
    applicationId: applicationId(one),
    status,
    party,
    byUserId: party === 'office' ? userIdOf('office') : null,
    note: notes[status] ?? null,
    at: times[index],
  }))
}

function reviewRows(one: CardCase, days: Days) {
  const stations = stationsOf(one).map(([status]) => status)
  if (!stations.includes('department_review')) return []
  const times = stepTimes(one, days)
  const at = stations.indexOf('department_review')
  const done = stations.length > at + 1
  return REVIEWERS.filter(([tier]) => tier === one.tier).map(([, department, matter]) => ({
    id: idOf('card-review', keyOf(one), department),
    applicationId: applicationId(one),
    organisationId: departmentId(department),
    matter,
    askedAt: times[at],
    agrees: done ? true : null,
    note: done ? '与材料相符' : null,
    answeredAt: done ? times[at + 1] : null,
  }))
}

function decisionRows({ policies, days }: World, one: CardCase, facts: Facts) {
  const stations = stationsOf(one)
  const at = stations.findIndex(
    ([status, party]) => party === 'office' && ['approved', 'issued', 'rejected'].includes(status),
  )
  const policy = policies.get(one.tier)
  if (at === -1 || !policy) return []
  const trace = evaluate(policy.rule, facts)
  const refused = stations[at]![0] === 'rejected'
  return [
    {
      id: idOf('card-decision', keyOf(one)),
      applicationId: applicationId(one),
      policyId: policy.id,
      facts,
      met: trace.met,
      trace,
      outcome: refused ? 'refused' : 'granted',
      reason: refused ? '社保缴纳月数不足' : '',
      byUserId: userIdOf('office'),
      at: stepTimes(one, days)[at],
    },
  ]
}

function noticeRows(days: Days) {
  const notice = (key: string, number: number, from: number, until: number, closed: boolean) => ({
    id: noticeId(key),
    number: `${days.today.slice(0, 4)}-${String(number).padStart(2, '0')}`,
    title: `${days.today.slice(0, 4)}年第${['一', '二', '三'][number - 1]}批拟发放人才卡人员公示`,
    fromOn: days.date(from),
    untilOn: days.date(until),
    publishedAt: days.at(from, 9),
    byUserId: userIdOf('office'),
    closedAt: closed ? days.at(until + 1, 10) : null,
  })
  return [
    notice('past', 1, -124, -117, true),
    notice('ended', 2, -12, -2, false),
    notice('running', 3, -3, 6, false),
  ]
}

function objectionRows(days: Days) {
  const objected = CARD_CASES.find(one => one.notice === 'running')!
  return [
    {
      id: idOf('card-objection', 0),
      noticeId: noticeId('running'),
      applicationId: applicationId(objected),
      text: '据了解此人上月已离职，请核实其与公示单位的劳动关系。',
      contactSealed: encrypt('card-objection', 'neighbour@demo.test'),
      at: days.at(-1, 15),
    },
  ]
}

async function policiesOf(tx: Prisma.TransactionClient): Promise<Policies> {
  const rows = await tx.cardPolicy.findMany({ where: { publishedAt: { not: null } } })
  return new Map(rows.map(row => [row.tierCode, { id: row.id, rule: row.rule as Rule }]))
}

/** Applications for cards in every state, notices, and cards in every standing; identity numbers sealed with this site's key. */
export async function addCards(tx: Prisma.TransactionClient, tables: DemoTables, now: Date): Promise<void> {
  const world = { tables, days: daysFrom(now), policies: await policiesOf(tx) }
  const { days } = world
  const applications = CARD_CASES.map((one, index) => applicationRow(world, one, index + 1))
  const cards = CARD_CASES.flatMap((one, index) => cardOfCase(one, applications[index]!, days))
  const departments = REVIEWERS.map(([tierCode, name, matter]) => ({
    tierCode,
    organisationId: departmentId(name),
    matter,
  }))
  await insertRows(tx, 'card_tier_department', departments)
  await insertRows(tx, 'card_notice', noticeRows(days))
  await insertRows(
    tx,
    'card_application',
    applications.filter(row => row.kind !== 'family'),
  )
  const [main, family] = [cards.filter(card => !card.mainCardId), cards.filter(card => card.mainCardId)]
  await insertRows(tx, 'talent_card', main)
  await insertRows(
    tx,
    'card_application',
    applications.filter(row => row.kind === 'family'),
  )
  await insertRows(tx, 'talent_card', family)
  await insertRows(
    tx,
    'card_step',
    CARD_CASES.flatMap(one => stepRows(one, days)),
  )
  await insertRows(
    tx,
    'card_review',
    CARD_CASES.flatMap(one => reviewRows(one, days)),
  )
  const decided = CARD_CASES.flatMap((one, index) => decisionRows(world, one, applications[index]!.facts))
  await insertRows(tx, 'card_decision', decided)
  await insertRows(tx, 'card_objection', objectionRows(days))
  await insertRows(
    tx,
    'card_event',
    cards.flatMap(card => eventRows(card)),
  )
  await tx.$executeRaw`select setval(pg_get_serial_sequence('card_application', 'serial'), ${applications.length}::bigint)`
}

type CardRow = ReturnType<typeof cardOfCase>[number]

function eventRows(card: CardRow) {
  const one = (what: string, at: Date, note: string | null) => ({
    id: idOf('card-event', card.id, what),
    cardId: card.id,
    what,
    note,
    party: 'office',
    byUserId: userIdOf('office'),
    at,
  })
  const issued = one('issued', card.issuedAt, null)
  return card.status === 'active' ? [issued] : [issued, one(card.status, card.statusAt, card.statusReason)]
}
