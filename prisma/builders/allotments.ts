import type { Prisma } from '../../app/generated/prisma/client.ts'
import { EXAMPLE_POINTS } from '../../app/modules/allocations/index'
import {
  drawLottery,
  hashText,
  type LotteryResult,
  type Roster,
  rosterHashOf,
  writeResult,
  writeRoster,
} from '../../app/modules/lotteries/index'
import { addHousing, addProjects, type DemoApplicant, type DemoUnit } from './apartments'
import { idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'
import { addDemoLeases } from './leases'
import type { DemoTalent } from './talents'

const RULES = {
  lottery:
    '全部申请按号签从小到大排列名次，号签小的在前。按名次依次选房，每人限时，弃选两次退出本批次；有人弃选或退出时，由轮候的下一名递补。',
  points_lottery:
    '先比积分，积分高的在前；积分相同的比号签，号签小的在前。按名次依次选房，每人限时，弃选两次退出本批次；有人弃选或退出时，由轮候的下一名递补。',
  points:
    '先比积分，积分高的在前；积分相同的，先提交申请的在前。按名次依次选房，每人限时，弃选两次退出本批次；有人弃选或退出时，由轮候的下一名递补。',
}
const ENTROPY = {
  entropySource: '双色球最近一期开奖号码（公告时尚未开奖）',
  entropyUrl: 'https://www.cwl.gov.cn/',
  entropyRule: '六个红球从小到大、再加蓝球，每个写成两位数字，连写',
}
const NUMBERS = '05091422283113'

type Batch = {
  key: 'A' | 'B' | 'C' | 'D'
  title: string
  method: 'lottery' | 'points_lottery' | 'points'
  status: Prisma.AllocationBatchCreateManyInput['status'] & string
  start: number
  units: readonly DemoUnit[]
  callSize: number
  turnMinutes: number
}

const batchId = (key: string) => idOf('allotment', key)

/** Days of a batch, counted from its first: open, closed, noticed, drawn, choosing. */
function timesOf(start: number, days: Days) {
  return {
    applyFrom: days.at(start, 9),
    applyUntil: days.at(start + 14, 18),
    noticeUntil: days.at(start + 21, 18),
    drawAt: days.at(start + 21, 21.5),
    resultNoticeUntil: days.at(start + 21, 22),
  }
}

function addBatch(tables: DemoTables, batch: Batch, days: Days): string {
  const { key, title, method, status, start, units, callSize, turnMinutes } = batch
  const id = batchId(key)
  const times = timesOf(start, days)
  const at = days.at(start - 2, 15)
  tables.allocation_batch.push({
    id,
    code: `${days.today.slice(0, 4)}-${key}`,
    title,
    method,
    rules: RULES[method],
    pointsTable: EXAMPLE_POINTS,
    minDegree: 'bachelor',
    minInsuranceMonths: 6,
    ...times,
    drawAt: method === 'points' ? null : times.drawAt,
    ...(method === 'points' ? { entropySource: '', entropyUrl: '', entropyRule: '' } : ENTROPY),
    turnMinutes,
    callSize,
    maxDeclines: 2,
    status,
    statusAt: at,
    lotteryId: method === 'points' ? null : idOf('lottery', key),
    createdAt: at,
  })
  tables.batch_unit.push(...units.map(unit => ({ batchId: id, unitId: unit.id, addedAt: at })))
  tables.batch_step.push({ id: idOf('batch-step', key, 'open'), batchId: id, status: 'open' as const, at })
  return id
}

function addLottery(
  tables: DemoTables,
  batch: Batch,
  entrants: DemoApplicant[],
  days: Days,
  entropy: string | null,
): LotteryResult | null {
  const { key, title, method, units, start } = batch
  const { noticeUntil, drawAt } = timesOf(start, days)
  const code = `${days.today.slice(0, 4)}-${key}`
  const rulesHash = hashText(RULES[method])
  const mode = method === 'lottery' ? 'lottery' : 'points'
  const listed = entrants.map(({ receipt, points }) =>
    mode === 'points' ? { receipt, points } : { receipt },
  )
  listed.sort((a, b) => (a.receipt < b.receipt ? -1 : 1))
  const head = { lottery: code, rulesHash, entropySource: ENTROPY.entropySource, units: units.length }
  const roster: Roster = { ...head, mode, entrants: listed }
  const result = entropy && drawLottery(roster, entropy)
  tables.lottery.push({
    id: idOf('lottery', key),
    code,
    title: `${title}摇号`,
    rules: RULES[method],
    rulesHash,
    ...ENTROPY,
    units: units.length,
    freezeAt: noticeUntil,
    drawAt,
    frozenAt: new Date(noticeUntil.getTime() + 5 * 60_000),
    rosterText: writeRoster(roster),
    rosterHash: rosterHashOf(roster),
    entrants: entrants.length,
    entropy: entropy || null,
    entropyNote: entropy ? '红球 05 09 14 22 28 31，蓝球 13' : null,
    drawnAt: result ? new Date(drawAt.getTime() + 10 * 60_000) : null,
    resultText: result ? writeResult(result) : null,
    createdAt: days.at(start - 2, 15),
  })
  return result || null
}

type Place = { rank: number; applicant: DemoApplicant; unit: DemoUnit | null; called: boolean }

function addPlaces(tables: DemoTables, key: string, places: Place[], days: Days): void {
  for (const { rank, applicant, unit, called } of places) {
    tables.allocation_place.push({
      id: idOf('place', key, rank),
      batchId: batchId(key),
      applicationId: applicant.applicationId,
      rank,
      position: rank,
      status: unit ? 'selected' : called ? 'called' : 'waiting',
      declines: 0,
      calledAt: called ? days.at(0, 0.2) : null,
      turnFrom: called ? days.at(1, 9) : null,
      turnUntil: called ? days.at(1, 17) : null,
      unitId: unit?.id ?? null,
      selectedAt: unit ? days.at(-60, 10 + rank / 4) : null,
    })
    const move = { batchId: batchId(key), placeId: idOf('place', key, rank), fromPosition: rank }
    if (unit || called)
      tables.place_move.push({
        ...move,
        kind: 'called',
        cause: null,
        at: days.at(unit ? -60 : 0, unit ? 9 : 0.2),
      })
    if (unit)
      tables.place_move.push({ ...move, kind: 'selected', cause: null, at: days.at(-60, 10 + rank / 4) })
  }
}

function ranked(result: LotteryResult, entrants: DemoApplicant[]): DemoApplicant[] {
  const byReceipt = new Map(entrants.map(entrant => [entrant.receipt, entrant]))
  return result.ranking.map(({ receipt }) => byReceipt.get(receipt)!)
}

type Scene = {
  tables: DemoTables
  days: Days
  apply: (batch: Batch, from: DemoTalent[], status?: 'approved' | 'submitted') => DemoApplicant[]
}
const SHAPE = { callSize: 1, turnMinutes: 480 }

/** Closed: drawn by lottery, chosen, let. */
function addFinished({ tables, days, apply }: Scene, units: DemoUnit[], talents: DemoTalent[]): void {
  const what = {
    key: 'A',
    title: '春季人才公寓配租',
    method: 'lottery',
    status: 'closed',
    start: -100,
  } as const
  const batch: Batch = { ...what, units, ...SHAPE }
  const entrants = apply(batch, [talents[1]!, ...talents.slice(100, 159)])
  const order = ranked(addLottery(tables, batch, entrants, days, NUMBERS)!, entrants)
  const places = order.map((applicant, index) => ({
    ...{ rank: index + 1, applicant, called: false },
    unit: units[index] ?? null,
  }))
  addPlaces(tables, 'A', places, days)
  addDemoLeases(tables, places, days)
}

/** Frozen: four hundred for forty homes, drawn last night, the numbers not entered yet. */
function addFrozen({ tables, days, apply }: Scene, units: DemoUnit[], talents: DemoTalent[]): void {
  const what = {
    key: 'B',
    title: '秋季人才公寓配租',
    method: 'points_lottery',
    status: 'frozen',
    start: -22,
  } as const
  const batch: Batch = { ...what, units, callSize: 40, turnMinutes: 480 }
  addLottery(tables, batch, apply(batch, [talents[0]!, talents[1]!, ...talents.slice(200, 598)]), days, null)
}

/** In selection: the first has the turn. */
function addSelecting({ tables, days, apply }: Scene, units: DemoUnit[], talents: DemoTalent[]): void {
  const what = {
    key: 'C',
    title: '家庭房型补充配租',
    method: 'points',
    status: 'selecting',
    start: -40,
  } as const
  const entrants = apply({ ...what, units, ...SHAPE }, [talents[0]!, ...talents.slice(600, 619)])
  const places = entrants
    .sort((a, b) => b.points - a.points)
    .map((applicant, index) => ({ rank: index + 1, applicant, unit: null, called: index === 0 }))
  addPlaces(tables, 'C', places, days)
}

/** Projects, a finished allotment with its lottery and leases, one that waits for the public draw, one in selection, one open. */
export function addAllotments(
  tables: DemoTables,
  enterprises: DemoEnterprise[],
  talents: DemoTalent[],
  days: Days,
): void {
  const { tangxia, binjiang } = addProjects(tables, days)
  const employers = enterprises.slice(0, 10)
  const apply: Scene['apply'] = (batch, from, status = 'approved') =>
    addHousing(tables, {
      batchId: addBatch(tables, batch, days),
      talents: from,
      enterprises: employers,
      at: days.at(batch.start + 3, 10),
      status,
    })
  const scene = { tables, days, apply }
  addFinished(scene, binjiang.slice(0, 12), talents)
  addFrozen(scene, tangxia.slice(0, 40), talents)
  addSelecting(scene, binjiang.slice(12, 18), talents)
  const open = {
    key: 'D',
    title: '冬季新入职人才公寓配租',
    method: 'points',
    status: 'open',
    start: -4,
  } as const
  apply({ ...open, units: tangxia.slice(40, 52), ...SHAPE }, talents.slice(620, 632), 'submitted')
}
