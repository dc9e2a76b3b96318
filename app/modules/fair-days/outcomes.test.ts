import { beforeAll, describe, expect, it } from 'vitest'
import { type CastFairDay, castFairDay } from '#tests/support/cast-fair-day'
import { testDatabase } from '#tests/support/database'
import { dateColumn, parseLocalDate } from '../../kernel/local-date'
import { db } from '../../platform/db.server'
import { outcomeSchema } from './index'
import {
  closeNextStep,
  fairResults,
  ownFairDay,
  ownFairMeeting,
  publicResults,
  remindOfNextSteps,
  reportAttendance,
  saveOutcome,
} from './index.server'

await testDatabase()

const at = new Date('2026-12-05T06:00:00Z')
let fair: CastFairDay

beforeAll(async () => {
  fair = await castFairDay(new Date('2026-12-01T02:00:00Z'))
}, 120_000)

const input = (data: Record<string, unknown> = {}) => outcomeSchema.parse({ openings: 0, ...data })
const step = { nextStep: '寄送岗位清单', ownerSide: 'enterprise', ownerName: '李主管', dueOn: '2026-12-10' }

function save(
  meeting: CastFairDay['meetings'][number],
  side: 'university' | 'enterprise',
  data: Record<string, unknown>,
) {
  const [own, partnerId] =
    side === 'university'
      ? [meeting.universityPartyId, meeting.enterprisePartyId]
      : [meeting.enterprisePartyId, meeting.universityPartyId]
  return saveOutcome({ access: fair.party(side, own)(at), slug: fair.slug, partnerId, input: input(data) })
}

describe('what came of a meeting', () => {
  it('names what a next step lacks, and takes none without one', () => {
    const parsed = outcomeSchema.safeParse({ openings: 1, nextStep: '回访' })
    expect(parsed.error?.issues.map(issue => issue.path[0])).toEqual(['ownerSide', 'ownerName', 'dueOn'])
    expect(input().next).toBeNull()
  })

  it('is said once by each side, corrected by saying it again, and seen by the other', async () => {
    const meeting = fair.meetings[0]!
    await save(meeting, 'university', { openings: 5, intentSigned: 'on', cooperations: ['order_class'] })
    await save(meeting, 'university', {
      openings: 4,
      intentSigned: 'on',
      cooperations: ['order_class'],
      ...step,
    })
    await save(meeting, 'enterprise', { openings: 3, intentSigned: 'on' })
    expect(await db().fairOutcome.count({ where: { editionId: fair.id } })).toBe(2)
    const access = fair.party('enterprise', meeting.enterprisePartyId)(at)
    const seen = await ownFairMeeting(access, fair.slug, meeting.universityPartyId)
    expect(seen?.meeting.theirs).toMatchObject({ openings: 4, nextStep: step.nextStep })
  })

  it('is of nobody else: strangers neither see nor change it', async () => {
    const meeting = fair.meetings[0]!
    const stranger = fair.enterprises.find(
      one =>
        !fair.meetings.some(
          m => m.enterprisePartyId === one.id && m.universityPartyId === meeting.universityPartyId,
        ),
    )!
    const access = fair.party('enterprise', stranger.id)(at)
    expect(await ownFairMeeting(access, fair.slug, meeting.universityPartyId)).toBeNull()
    const tried = await saveOutcome({
      access,
      slug: fair.slug,
      partnerId: meeting.universityPartyId,
      input: input(),
    })
    expect(tried).toMatchObject({ code: 'not-found' })
    const { id } = await db().fairOutcome.findFirstOrThrow({ where: { nextStep: step.nextStep } })
    const closed = await closeNextStep({
      access,
      slug: fair.slug,
      input: { outcomeId: id, closingNote: '已完成' },
    })
    expect(closed).toMatchObject({ code: 'not-found' })
    expect(await ownFairDay(fair.office.access(at), fair.slug)).toBeNull()
  })

  it('adds up to what both sides say at least, meeting by meeting', async () => {
    const second = fair.meetings.find(one => one.universityPartyId !== fair.meetings[0]!.universityPartyId)!
    await save(second, 'university', { openings: 2, intentSigned: 'on' })
    const partnerId = second.enterprisePartyId
    const access = fair.party('university', second.universityPartyId)(at)
    await reportAttendance({ access, slug: fair.slug, input: { partnerId, report: 'held' } })
    const results = await fairResults(fair.office.access(at), fair.slug)
    expect(results?.totals).toMatchObject({
      meetings: fair.meetings.length,
      held: 1,
      intentsBoth: 1,
      intentsOne: 1,
      openings: 5,
      differs: 1,
      steps: { all: 1, closed: 0, overdue: 0 },
    })
    expect(results?.totals.cooperations.find(one => one.kind === 'order_class')?.count).toBe(1)
  })

  it('is public only as sums, and only after the day', async () => {
    const access = { ...fair.office.access(at), actor: null }
    expect(await publicResults(access, fair.slug)).toBeNull()
    await db().fairEdition.update({ where: { id: fair.id }, data: { phase: 'follow_up' } })
    const results = await publicResults(access, fair.slug)
    expect(results?.totals.openings).toBe(5)
    expect(JSON.stringify(results)).not.toMatch(/试用大学|试用公司|李主管/)
  })
})

describe('next steps', () => {
  const days = (count: number) => new Date(new Date('2026-12-09T01:10:00Z').getTime() + count * 86_400_000)

  it('are reminded of from the day before, every three days, until one of the two sides closes them', async () => {
    const { id } = await db().fairOutcome.findFirstOrThrow({ where: { nextStep: step.nextStep } })
    expect(await remindOfNextSteps(days(-1))).toBe(0)
    expect([
      await remindOfNextSteps(days(0)),
      await remindOfNextSteps(days(1)),
      await remindOfNextSteps(days(3.1)),
    ]).toEqual([1, 0, 1])
    const access = fair.party('enterprise', fair.meetings[0]!.enterprisePartyId)(days(4))
    const closed = await closeNextStep({
      access,
      slug: fair.slug,
      input: { outcomeId: id, closingNote: '已寄出' },
    })
    expect(closed.ok).toBe(true)
    expect(await remindOfNextSteps(days(30))).toBe(0)
  })

  it('are open again when they change', async () => {
    const dueOn = parseLocalDate('2026-12-20')!
    await save(fair.meetings[0]!, 'university', { openings: 4, ...step, dueOn })
    const row = await db().fairOutcome.findFirstOrThrow({ where: { nextStep: step.nextStep } })
    expect(row).toMatchObject({
      closedAt: null,
      closingNote: null,
      remindedAt: null,
      dueOn: dateColumn(dueOn),
    })
  })
})
