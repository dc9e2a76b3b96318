import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CastFairDay, castFairDay } from '#tests/support/cast-fair-day'
import { testDatabase } from '#tests/support/database'
import { db } from '../../platform/db.server'
import { isBarredFrom, publishedMeetings } from '../fairs/index.server'
import { makePass, takeScans } from '../passes/index.server'
import {
  appealAbsence,
  approveRelease,
  arrivalBoard,
  decideAbsence,
  fairDoor,
  giveVerdict,
  noteArrival,
  proposeReleases,
  reportAttendance,
} from './index.server'

await testDatabase()

const before = new Date('2026-12-01T02:00:00Z')
const FIRST = new Date('2026-12-05T01:00:00Z')
const minute = (minutes: number) => new Date(FIRST.getTime() + minutes * 60_000)
let fair: CastFairDay

beforeAll(async () => {
  fair = await castFairDay(before)
}, 120_000)

const passOf = (id: string) => makePass({ kind: 'fair', id, expiresAt: minute(600) })

async function scanned(texts: string[], at = minute(-10), of = fair) {
  const access = of.office.access(at)
  const door = await fairDoor(access, of.slug)
  const scans = texts.map(text => ({ id: randomUUID(), text, at: at.toISOString() }))
  return (await takeScans(access, door!, scans)).map(result => result.outcome)
}

/** What a side of the meeting at a place in the list says of it. */
function says(
  meeting: CastFairDay['meetings'][number],
  side: 'university' | 'enterprise',
  report: 'held' | 'other_absent',
  at = minute(130),
) {
  const [own, partnerId] =
    side === 'university'
      ? [meeting.universityPartyId, meeting.enterprisePartyId]
      : [meeting.enterprisePartyId, meeting.universityPartyId]
  return reportAttendance({
    access: fair.party(side, own)(at),
    slug: fair.slug,
    input: { partnerId, report },
  })
}
const stateOf = (done: Awaited<ReturnType<typeof says>>) => (done.ok ? done.value.state : done.code)
const noShows = (partyId: string) => db().fairNoShow.findMany({ where: { partyId }, orderBy: { at: 'asc' } })

describe('the door of a fair', () => {
  it('lets each party in once, also when scanned by many at once', async () => {
    const [party] = fair.universities
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => scanned([passOf(party!.id)])))
    expect(outcomes.flat().sort()).toEqual(['already', 'already', 'already', 'already', 'arrived'])
    expect(await db().fairArrival.count({ where: { partyId: party!.id } })).toBe(1)
  })

  it('refuses parties of another fair, those without a place, and passes that were altered', async () => {
    const other = await castFairDay(before)
    const gone = fair.enterprises[8]!
    await db().fairParty.update({ where: { id: gone.id }, data: { status: 'withdrawn' } })
    const good = passOf(fair.universities[1]!.id)
    expect(
      await scanned([
        passOf(other.universities[0]!.id),
        passOf(gone.id),
        `${good.slice(0, -1)}!`,
        good.replace(/^f/, 'g'),
      ]),
    ).toEqual(['other-event', 'no-place', 'not-a-pass', 'forged'])
    await db().fairParty.update({ where: { id: gone.id }, data: { status: 'approved' } })
    await db().fairEdition.update({ where: { id: other.id }, data: { phase: 'swap' } })
    expect(await scanned([passOf(other.universities[0]!.id)], minute(0), other)).toEqual(['not-yet'])
  }, 60_000)
})

describe('held or absent', () => {
  it('follows both sides, and a contradiction goes to the office, whose word holds', async () => {
    const meeting = fair.meetings[0]!
    expect(stateOf(await says(meeting, 'university', 'other_absent'))).toBe('enterprise_absent')
    expect(await noShows(meeting.enterprisePartyId)).toMatchObject([{ rung: 'notice', status: 'standing' }])
    expect(stateOf(await says(meeting, 'enterprise', 'held'))).toBe('conflict')
    expect(await noShows(meeting.enterprisePartyId)).toMatchObject([{ status: 'waived' }])
    const { universityPartyId, enterprisePartyId } = meeting
    const input = { universityPartyId, enterprisePartyId, verdict: 'held' as const }
    await giveVerdict({ access: fair.office.access(minute(140)), slug: fair.slug, input })
    expect(stateOf(await says(meeting, 'university', 'other_absent'))).toBe('decided')
    const shown = await db().fairMeeting.findUniqueOrThrow({ where: { id: meeting.id } })
    expect(shown.state).toBe('held')
  })

  it('is not said before the meeting, nor by somebody who is not in it', async () => {
    const last = fair.meetings.at(-1)!
    expect(stateOf(await says(last, 'university', 'held', minute(-60)))).toBe('not-yet')
    const stranger = fair.universities.find(one => one.id !== last.universityPartyId)!
    const met = fair.meetings
      .filter(one => one.universityPartyId === stranger.id)
      .map(one => one.enterprisePartyId)
    const notMet = fair.enterprises.find(one => !met.includes(one.id))!
    const access = fair.party('university', stranger.id)(minute(130))
    const input = { partnerId: notMet.id, report: 'held' as const }
    expect(await reportAttendance({ access, slug: fair.slug, input })).toMatchObject({ code: 'not-found' })
  })
})

describe('the ladder', () => {
  it('rises with each absence, waits for the appeal, and bars from the next fair only', async () => {
    const party = fair.universities.find(
      one =>
        fair.meetings.filter(m => m.universityPartyId === one.id).length >= 4 &&
        one.id !== fair.meetings[0]!.universityPartyId,
    )!
    const own = fair.meetings.filter(one => one.universityPartyId === party.id).slice(0, 4)
    for (const [at, meeting] of own.entries())
      await says(meeting, 'enterprise', 'other_absent', minute(130 + at))
    const counted = await noShows(party.id)
    expect(counted.map(one => one.rung)).toEqual(['notice', 'warning', 'warning', 'barred'])
    const next = await castFairDay(before, { firstAt: new Date('2027-03-05T01:00:00Z') })
    const barred = () => db().$transaction(tx => isBarredFrom(tx, party.organisationId, next.id))
    expect(await barred()).toBe(true)
    const access = fair.party('university', party.id)(minute(300))
    const input = { noShowId: counted[3]!.id, appeal: '当时在服务台等候，并未缺席，请核对签到记录。' }
    const stranger = fair.party(
      'university',
      fair.universities.find(one => one.id !== party.id)!.id,
    )(minute(300))
    expect(await appealAbsence({ access: stranger, input })).toMatchObject({ code: 'not-found' })
    expect((await appealAbsence({ access, input })).ok).toBe(true)
    expect(await barred()).toBe(false)
    const decide = (to: 'upheld' | 'waived') =>
      decideAbsence({
        access: fair.office.access(minute(400)),
        slug: fair.slug,
        input: { noShowId: counted[3]!.id, to, note: '已核对' },
      })
    expect((await decide('upheld')).ok).toBe(true)
    expect(await barred()).toBe(true)
    expect(await decide('waived')).toMatchObject({ code: 'wrong-state' })
    await castFairDay(before, { firstAt: new Date('2027-02-01T01:00:00Z') })
    expect(await barred()).toBe(false)
  }, 120_000)
})

describe('late parties', () => {
  it('are proposed once, lapse on arrival, and are released by moving nobody else', async () => {
    const day = await castFairDay(before, { lateReleaseMinutes: 5 })
    const at = (minutes: number) => new Date(day.slotAt(0).getTime() + minutes * 60_000)
    const first = day.meetings.filter(one => one.slot.index === 0)
    const [late, later] = first.map(one => one.universityPartyId)
    for (const one of [...day.universities, ...day.enterprises])
      if (one.id !== late && one.id !== later)
        await noteArrival({ access: day.office.access(at(-5)), slug: day.slug, partyId: one.id })
    await proposeReleases(at(4))
    expect(await db().fairRelease.count({ where: { editionId: day.id } })).toBe(0)
    await proposeReleases(at(6))
    await proposeReleases(at(7))
    const open = await db().fairRelease.findMany({ where: { editionId: day.id } })
    expect(open.map(one => one.partyId).sort()).toEqual([late, later].sort())
    await noteArrival({ access: day.office.access(at(8)), slug: day.slug, partyId: later! })
    const board = await arrivalBoard(day.office.access(at(9)), day.slug)
    expect(board?.releases.map(one => one.partyId)).toEqual([late])
    const kept = await publishedMeetings(day.id)
    const release = open.find(one => one.partyId === late)!
    const done = await approveRelease({
      access: day.office.access(at(9)),
      slug: day.slug,
      releaseId: release.id,
      way: 'add',
    })
    expect(done).toMatchObject({ ok: true })
    const now = await publishedMeetings(day.id)
    expect(now.some(one => one.universityPartyId === late && one.slot.index > 0)).toBe(false)
    const places = new Set(
      now.map(one => `${one.universityPartyId} ${one.enterprisePartyId} ${one.slot.index}`),
    )
    const others = kept.filter(one => one.universityPartyId !== late)
    expect(
      others.every(one => places.has(`${one.universityPartyId} ${one.enterprisePartyId} ${one.slot.index}`)),
    ).toBe(true)
  }, 120_000)
})
