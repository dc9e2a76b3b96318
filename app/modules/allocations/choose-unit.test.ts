import { beforeAll, describe, expect, it } from 'vitest'
import { castOffice } from '#tests/support/cast'
import { type Applicant, castApplicants, castBatch, castUnits } from '#tests/support/cast-apartments'
import { testDatabase } from '#tests/support/database'
import { db } from '../../platform/db.server'
import { queue } from '../../platform/queue.server'
import { setUnitStatus } from '../apartments/index.server'
import {
  chooseUnit,
  declineTurn,
  lapseTurns,
  leaveList,
  moveBatch,
  myPlaces,
  setBatchUnits,
} from './index.server'

await testDatabase()

const started = new Date('2026-11-18T02:00:00Z')
const minutes = (count: number) => new Date(started.getTime() + count * 60_000)
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  office = await castOffice()
  await queue()
})

type Turn = Applicant & { placeId: string }

async function selecting(units: number, people: number, callSize: number) {
  const { unitIds, projectId } = await castUnits(units)
  const batch = await castBatch(unitIds, { status: 'ranked', callSize })
  const applicants = await castApplicants(batch.id, people)
  const places = await db().allocationPlace.createManyAndReturn({
    data: applicants.map(({ applicationId }, index) => ({
      batchId: batch.id,
      applicationId,
      rank: index + 1,
      position: index + 1,
    })),
  })
  const begun = await moveBatch(office.access(started), batch.id, 'start')
  if (!begun.ok) throw new Error(begun.code)
  const ids = new Map(places.map(place => [place.applicationId, place.id]))
  const turns = applicants.map(person => ({ ...person, placeId: ids.get(person.applicationId)! }))
  return { batch, unitIds, projectId, turns }
}

const statuses = async (batchId: string) =>
  (await db().allocationPlace.findMany({ where: { batchId }, orderBy: { rank: 'asc' } })).map(
    row => row.status,
  )

/** What must hold of a batch at every instant. */
async function expectSound(batchId: string) {
  const places = await db().allocationPlace.findMany({ where: { batchId } })
  const chosen = places.flatMap(place => place.unitId ?? [])
  expect(new Set(chosen).size).toBe(chosen.length)
  const units = await db().apartmentUnit.findMany({ where: { batches: { some: { batchId } } } })
  const reserved = units.filter(unit => unit.status === 'reserved').map(unit => unit.id)
  expect(new Set(reserved)).toEqual(new Set(chosen))
  const called = places.filter(place => place.status === 'called').length
  expect(called).toBeLessThanOrEqual(units.filter(unit => unit.status === 'vacant').length)
}

describe('two hundred people who choose at once', () => {
  it('never get a unit another has, and nobody loses the turn', { timeout: 240_000 }, async () => {
    const { batch, unitIds, turns } = await selecting(200, 210, 200)
    const wanted = (turn: Turn, attempt: number) =>
      unitIds[(turns.indexOf(turn) * 7 + attempt * 13) % 40] ?? unitIds[0]!
    const refused: string[] = []
    const choose = async (turn: Turn) => {
      const first = await chooseUnit(turn.access(minutes(1)), turn.placeId, wanted(turn, 0))
      if (!first.ok) refused.push(first.code)
      return { turn, first }
    }
    const rush = await Promise.all(turns.slice(0, 200).map(choose))
    expect(rush.filter(({ first }) => first.ok)).toHaveLength(40)
    expect(new Set(refused)).toEqual(new Set(['unit-taken']))
    await expectSound(batch.id)
    const losers = rush.filter(({ first }) => !first.ok).map(({ turn }) => turn)
    const kept = await db().allocationPlace.count({
      where: { id: { in: losers.map(turn => turn.placeId) }, status: 'called' },
    })
    expect(kept).toBe(losers.length)
    const rest = unitIds.slice(40)
    const second = await Promise.all(
      losers.map((turn, index) => chooseUnit(turn.access(minutes(2)), turn.placeId, rest[index]!)),
    )
    expect(second.every(result => result.ok)).toBe(true)
    await expectSound(batch.id)
    expect((await statuses(batch.id)).filter(status => status === 'waiting')).toHaveLength(10)
  })

  it('get one unit each, however often they press the button', async () => {
    const { batch, unitIds, turns } = await selecting(5, 3, 3)
    const results = await Promise.all(
      unitIds.map(unitId => chooseUnit(turns[0]!.access(minutes(1)), turns[0]!.placeId, unitId)),
    )
    expect(results.filter(result => result.ok)).toHaveLength(1)
    await expectSound(batch.id)
  })
})

describe('the order', () => {
  it('calls the next when somebody declines, and puts that one behind the last', async () => {
    const { batch, turns } = await selecting(2, 4, 1)
    const [first, second] = turns as [Turn, Turn]
    expect((await declineTurn(first.access(minutes(1)), first.placeId)).ok).toBe(true)
    expect(await statuses(batch.id)).toEqual(['waiting', 'called', 'waiting', 'waiting'])
    const mine = (await myPlaces(first.access(minutes(1))))[0]!
    expect([mine.ahead, mine.declines, mine.history[0]?.kind]).toEqual([2, 1, 'called'])
    expect((await declineTurn(second.access(minutes(2)), second.placeId)).ok).toBe(true)
    const third = (await myPlaces(turns[2]!.access(minutes(2))))[0]!
    expect(third.status).toBe('called')
    expect(third.history.map(line => [line.kind, line.cause, line.rank])).toEqual([
      ['called', 'declined', 3],
      ['called', 'declined', 2],
      ['called', null, 1],
    ])
  })

  it('puts out who declines once too often', async () => {
    const { batch, turns } = await selecting(1, 1, 1)
    const only = turns[0]!
    await declineTurn(only.access(minutes(1)), only.placeId)
    expect(await statuses(batch.id)).toEqual(['called'])
    await declineTurn(only.access(minutes(2)), only.placeId)
    expect(await statuses(batch.id)).toEqual(['out'])
  })

  it('ends a turn when the clock has run out, not a moment before', async () => {
    const { batch, unitIds, turns } = await selecting(1, 2, 1)
    await lapseTurns(minutes(29))
    expect(await statuses(batch.id)).toEqual(['called', 'waiting'])
    const late = await chooseUnit(turns[0]!.access(minutes(30)), turns[0]!.placeId, unitIds[0]!)
    expect(late).toMatchObject({ ok: false, code: 'turn-over' })
    await lapseTurns(minutes(30))
    expect(await statuses(batch.id)).toEqual(['waiting', 'called'])
  })

  it('goes on with the waiting list when a unit is added', async () => {
    const { batch, unitIds, turns } = await selecting(1, 2, 1)
    await chooseUnit(turns[0]!.access(minutes(1)), turns[0]!.placeId, unitIds[0]!)
    expect(await statuses(batch.id)).toEqual(['selected', 'waiting'])
    const more = await castUnits(1)
    expect((await setBatchUnits(office.access(minutes(2)), batch.id, more.unitIds)).ok).toBe(true)
    expect(await statuses(batch.id)).toEqual(['selected', 'called'])
  })

  it('closes up when somebody leaves', async () => {
    const { batch, turns } = await selecting(1, 3, 1)
    expect((await leaveList(turns[0]!.access(minutes(1)), turns[0]!.placeId)).ok).toBe(true)
    expect(await statuses(batch.id)).toEqual(['out', 'called', 'waiting'])
  })

  it('is nobody else’s to touch, and the office moves no unit that was promised', async () => {
    const { unitIds, turns } = await selecting(2, 2, 1)
    const [first, second] = turns as [Turn, Turn]
    const stolen = await chooseUnit(second.access(minutes(1)), first.placeId, unitIds[0]!)
    expect(stolen).toMatchObject({ ok: false, code: 'not-found' })
    const early = await chooseUnit(second.access(minutes(1)), second.placeId, unitIds[0]!)
    expect(early).toMatchObject({ ok: false, code: 'not-your-turn' })
    const moved = await setUnitStatus(office.access(minutes(1)), unitIds[0]!, { status: 'repair', note: '' })
    expect(moved.ok).toBe(false)
  })
})
