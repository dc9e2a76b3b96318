import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { castOffice } from '../../../../tests/support/cast'
import { castFair } from '../../../../tests/support/cast-fair'
import { testDatabase } from '../../../../tests/support/database'
import { compareMeetings } from '../timetable'
import { answerAlternate, lapseAlternate, lapseAlternates } from './answer-alternate.server'
import { codedMeetings } from './coded-meetings'
import { findParties } from './fair-facts.store.server'
import { findMeetings } from './meeting.store.server'
import { provePlan } from './prove-plan.server'
import { publishPlan } from './publish-plan.server'
import { publishedMeetings } from './published-meetings.server'
import { type RepairWay, repairPlan } from './repair-plan.server'
import { solveAndPublish } from './solve-and-publish.server'
import { workSolve } from './work-solve.server'

await testDatabase()
const before = new Date('2026-12-01T02:00:00Z')
const office = await castOffice()
let fair: Awaited<ReturnType<typeof castFair>>
let planId: string

async function meetingsOf(id: string) {
  return codedMeetings(await findMeetings(id), await findParties(fair.id))
}
const published = () => db().fairPlan.findFirstOrThrow({ where: { editionId: fair.id, state: 'published' } })

function drop(partyId: string, way: RepairWay, at = before, slots: number[] | null = null) {
  return repairPlan({ access: office.access(at), editionId: fair.id, input: { partyId, slots, way } })
}

beforeEach(async () => {
  fair = await castFair({
    universities: 8,
    enterprises: 9,
    slots: 5,
    tables: 7,
    edition: { enterpriseCeiling: 4 },
  })
  const made = await solveAndPublish({
    editionId: fair.id,
    seed: 1,
    effort: 'fast',
    at: before,
    byUserId: null,
  })
  if (!made.ok) throw new Error(made.code)
  planId = made.value.id
})

describe('a party drops out of a published timetable', () => {
  it('is replaced without moving anybody, in a new version; the earlier one stays as it was', async () => {
    const first = await meetingsOf(planId)
    const done = await drop(fair.universities[0]!.id, 'add')
    expect(done.ok).toBe(true)
    const now = await published()
    const { moved, reseated, removed } = compareMeetings(first, await meetingsOf(now.id))
    expect([moved, reseated]).toEqual([[], []])
    expect(removed.every(meeting => meeting.university === 'U01')).toBe(true)
    expect(await meetingsOf(planId)).toEqual(first)
    expect(now.basePlanId).toBe(planId)
    await provePlan(now.id)
    const proved = await published()
    expect(proved.bound).toBeGreaterThanOrEqual(proved.value!)
  })

  it('keeps what has begun, and its later absences for the next version', async () => {
    const noon = new Date(fair.slotAt(2).getTime() - 60_000)
    await drop(fair.enterprises[1]!.id, 'add', noon)
    const past = (await meetingsOf(planId)).filter(meeting => meeting.slot < 2)
    const now = await meetingsOf((await published()).id)
    expect(now.filter(meeting => meeting.slot < 2)).toEqual(past)
    expect(now.some(meeting => meeting.slot >= 2 && meeting.enterprise === 'E002')).toBe(false)
    expect(await db().fairUnavailability.count({ where: { partyId: fair.enterprises[1]!.id } })).toBe(3)
  })

  it('comes late: only the slots it misses are given to others', async () => {
    await drop(fair.universities[3]!.id, 'add', before, [0])
    const now = await meetingsOf((await published()).id)
    expect(now.some(meeting => meeting.slot === 0 && meeting.university === 'U04')).toBe(false)
    expect(now.some(meeting => meeting.university === 'U04')).toBe(true)
  })

  it('may be answered by a version that moves few, which waits for approval', {
    timeout: 120_000,
  }, async () => {
    const done = await drop(fair.universities[0]!.id, 'few')
    if (!done.ok) throw new Error(done.code)
    expect((await published()).id).toBe(planId)
    await workSolve(done.value.planId)
    const few = await db().fairPlan.findUniqueOrThrow({ where: { id: done.value.planId } })
    expect(few).toMatchObject({ state: 'solved', basePlanId: planId })
    expect((await meetingsOf(few.id)).some(meeting => meeting.university === 'U01')).toBe(false)
    expect(
      await publishPlan({ access: office.access(before), editionId: fair.id, planId: few.id }),
    ).toMatchObject({
      ok: true,
    })
  })

  it('is refused when nothing is left to miss', async () => {
    const evening = new Date(fair.slotAt(5).getTime())
    expect(await drop(fair.universities[0]!.id, 'add', evening)).toMatchObject({ code: 'nothing-left' })
  })
})

describe('freed slots', () => {
  const openOffers = () =>
    db().fairAlternateOffer.findMany({
      where: { editionId: fair.id, state: 'offered' },
      orderBy: { id: 'asc' },
    })
  async function accessOf(partyId: string, at: Date) {
    const party = await db().fairParty.findUniqueOrThrow({ where: { id: partyId } })
    const access = office.access(at)
    return { ...access, actor: { ...access.actor, organisationId: party.organisationId } }
  }

  it('are offered to one alternate each, whose yes makes a meeting once', async () => {
    const done = await drop(fair.universities[0]!.id, 'ask')
    if (!done.ok) throw new Error(done.code)
    const [offer] = await openOffers()
    expect(done.value.offered).toBe((await openOffers()).length)
    const count = (await publishedMeetings(fair.id)).length
    const access = await accessOf(offer!.alternateId, before)
    const say = () => answerAlternate({ access, offerId: offer!.id, answer: 'accepted' })
    expect(await Promise.all([say(), say()])).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect((await publishedMeetings(fair.id)).length).toBe(count + 1)
  })

  it('pass to the next when the deadline passes, and when somebody declines', async () => {
    await drop(fair.universities[0]!.id, 'ask')
    const [offer] = await openOffers()
    const late = new Date(offer!.deadline!.getTime() + 1000)
    await lapseAlternate(offer!.id, new Date(offer!.deadline!.getTime() - 1000))
    expect((await openOffers()).map(one => one.id)).toContain(offer!.id)
    await lapseAlternate(offer!.id, late)
    await lapseAlternate(offer!.id, late)
    const samePlace = (await openOffers()).filter(
      one => one.partyId === offer!.partyId && one.slotId === offer!.slotId,
    )
    expect(samePlace.length).toBeLessThanOrEqual(1)
    expect(samePlace[0]?.id).not.toBe(offer!.id)
    const answered = await answerAlternate({
      access: await accessOf(offer!.alternateId, late),
      offerId: offer!.id,
      answer: 'accepted',
    })
    expect(answered).toMatchObject({ code: 'offer-ended' })
    await lapseAlternates(new Date(late.getTime() + 3_600_000))
  })

  it('are nobody else’s to answer', async () => {
    await drop(fair.universities[0]!.id, 'ask')
    const [offer] = await openOffers()
    const stranger = [...fair.universities, ...fair.enterprises].find(
      party => party.id !== offer!.alternateId,
    )!
    const access = await accessOf(stranger.id, before)
    expect(await answerAlternate({ access, offerId: offer!.id, answer: 'accepted' })).toMatchObject({
      code: 'not-found',
    })
  })
})
