import { beforeAll, describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOpening } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { db } from '../../platform/db.server'
import { queue } from '../../platform/queue.server'
import { closeWithOpening } from './close-with-opening.server'
import {
  answerInterview,
  answerMany,
  answerOffer,
  applicationForEnterprise,
  cancelInterview,
  confirmSigned,
  lapseOffers,
  listApplicants,
  makeOffer,
  myApplication,
  noteViewed,
  proposeInterview,
  rejectApplication,
  replyTimesSince,
  screenApplication,
  submitApplication,
  withdrawApplication,
  withdrawOffer,
} from './index.server'

await testDatabase()

const now = new Date('2026-11-22T01:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const input = { message: '您好，我做过夹具设计。' }

type Enterprise = Awaited<ReturnType<typeof castEnterprise>>
type Graduate = Awaited<ReturnType<typeof castGraduate>>
let enterprise: Enterprise
let other: Enterprise
let graduate: Graduate

beforeAll(async () => {
  enterprise = await castEnterprise()
  other = await castEnterprise()
  graduate = await castGraduate()
  await queue()
})

async function applied(who: Graduate = graduate, of: Enterprise = enterprise) {
  const opening = await castOpening(of.id)
  const result = await submitApplication({ access: who.access(now), openingId: opening.id, input })
  if (!result.ok) throw new Error(result.code)
  return { opening, id: result.value.applicationId }
}

const proposal = (startsAt: Date) =>
  ({ startsAt, minutes: 45, mode: 'onsite', place: '棠下镇一号楼', note: '' }) as const
const terms = (deadline: Date) => ({ salary: 900_000, salaryMonths: 13, startDate: null, deadline, note: '' })

describe('applying', () => {
  it('makes one application of fifty submissions at once, with one event', async () => {
    const opening = await castOpening(enterprise.id)
    const who = await castGraduate()
    const results = await Promise.all(
      Array.from({ length: 50 }, () =>
        submitApplication({ access: who.access(now), openingId: opening.id, input }),
      ),
    )
    expect(results.filter(result => result.ok)).toHaveLength(1)
    expect(results.flatMap(result => (result.ok ? [] : [result.code]))).toEqual(
      Array(49).fill('already-applied'),
    )
    expect(await db().application.count({ where: { openingId: opening.id } })).toBe(1)
    const events = await db().domainEvent.findMany({ where: { name: 'application.submitted' } })
    const mine = events.filter(event => (event.payload as { openingId: string }).openingId === opening.id)
    expect(mine).toHaveLength(1)
  })

  it('is refused while the profile lacks what an enterprise needs, naming it', async () => {
    const bare = await castGraduate({ phone: null })
    const opening = await castOpening(enterprise.id)
    const result = await submitApplication({ access: bare.access(now), openingId: opening.id, input })
    expect(result).toEqual({ ok: false, code: 'profile-incomplete', facts: { gaps: ['phone'] } })
  })

  it.each([
    ['paused', { status: 'paused' as const }, 'not-published'],
    ['past its last day', { validUntil: '2026-11-21' }, 'expired'],
  ])('is refused for an opening that is %s', async (_what, data, code) => {
    const opening = await castOpening(enterprise.id, data)
    const result = await submitApplication({ access: graduate.access(now), openingId: opening.id, input })
    expect(result).toMatchObject({ ok: false, code })
  })

  it('is refused for an enterprise that is not approved, and for one the graduate shut out', async () => {
    const pending = await castEnterprise({ status: 'pending' })
    const opening = await castOpening(pending.id)
    const access = graduate.access(now)
    expect(await submitApplication({ access, openingId: opening.id, input })).toMatchObject({
      code: 'enterprise-not-approved',
    })
    const who = await castGraduate({ blocks: { create: { enterpriseId: other.id } } })
    const theirs = await castOpening(other.id)
    expect(await submitApplication({ access: who.access(now), openingId: theirs.id, input })).toMatchObject({
      code: 'shut-out',
    })
  })

  it('again after a withdrawal keeps the row, counts the round and starts the clock anew', async () => {
    const { opening, id } = await applied()
    const access = graduate.access(later(2))
    expect((await withdrawApplication({ access, applicationId: id, note: '' })).ok).toBe(true)
    const again = await submitApplication({ access: graduate.access(later(3)), openingId: opening.id, input })
    expect(again).toEqual({ ok: true, value: { applicationId: id, round: 2 } })
    const row = await db().application.findUniqueOrThrow({ where: { id }, include: { steps: true } })
    expect(row).toMatchObject({ status: 'submitted', round: 2, answeredAt: null, submittedAt: later(3) })
    expect(row.steps.map(step => step.status)).toEqual(['submitted', 'withdrawn', 'submitted'])
  })

  it('again is refused after a rejection', async () => {
    const { opening, id } = await applied()
    const answer = { reason: 'major', note: '' } as const
    await rejectApplication({ access: enterprise.access(now), applicationId: id, input: answer })
    const again = await submitApplication({ access: graduate.access(now), openingId: opening.id, input })
    expect(again).toMatchObject({ ok: false, code: 'already-applied' })
  })
})

describe('answering', () => {
  it('notes the first look only, and the first answer starts no second clock', async () => {
    const { id } = await applied()
    const access = enterprise.access(later(1))
    expect(await noteViewed({ access, applicationId: id })).toEqual({ ok: true, value: { first: true } })
    expect(await noteViewed({ access, applicationId: id })).toEqual({ ok: true, value: { first: false } })
    await screenApplication({ access: enterprise.access(later(5)), applicationId: id })
    await proposeInterview({
      access: enterprise.access(later(9)),
      applicationId: id,
      input: proposal(later(48)),
    })
    const row = await db().application.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ status: 'interview', answeredAt: later(5) })
  })

  it('in bulk reports those that cannot take it and leaves them alone', async () => {
    const first = await applied(await castGraduate())
    const ended = await applied()
    await withdrawApplication({ access: graduate.access(now), applicationId: ended.id, note: '' })
    const foreign = await applied(await castGraduate(), other)
    const result = await answerMany({
      access: enterprise.access(later(1)),
      applicationIds: [first.id, ended.id, foreign.id],
      answer: { intent: 'reject', reason: 'skills', note: '谢谢' },
    })
    expect(result.ok && result.value.done).toEqual([first.id])
    expect(result.ok && result.value.failed).toEqual(
      expect.arrayContaining([
        { applicationId: ended.id, code: 'wrong-state' },
        { applicationId: foreign.id, code: 'not-found' },
      ]),
    )
    expect((await db().application.findUniqueOrThrow({ where: { id: foreign.id } })).status).toBe('submitted')
  })

  it('lists what is unanswered first, the oldest first', async () => {
    const own = await castEnterprise()
    const opening = await castOpening(own.id)
    const ids: string[] = []
    for (const hours of [3, 1, 2]) {
      const who = await castGraduate()
      const result = await submitApplication({
        access: who.access(later(hours)),
        openingId: opening.id,
        input,
      })
      if (result.ok) ids.push(result.value.applicationId)
    }
    const answered = ids[1]!
    await screenApplication({ access: own.access(later(4)), applicationId: answered })
    const list = await listApplicants({
      access: own.access(later(5)),
      openingId: null,
      status: null,
      page: 1,
    })
    expect(list.items.map(item => item.id)).toEqual([ids[2], ids[0], answered])
    expect(list).toMatchObject({ total: 3, unanswered: 2 })
  })

  it('publishes the median of at least five answers of the last 90 days', async () => {
    const own = await castEnterprise()
    const opening = await castOpening(own.id)
    for (const hours of [1, 2, 3, 40, 50]) {
      const who = await castGraduate()
      const made = await submitApplication({ access: who.access(now), openingId: opening.id, input })
      if (made.ok)
        await screenApplication({ access: own.access(later(hours)), applicationId: made.value.applicationId })
    }
    const rows = await replyTimesSince(later(60 - 24 * 90))
    expect(rows.find(row => row.enterpriseId === own.id)).toMatchObject({ medianHours: 3, sample: 5 })
    expect((await replyTimesSince(later(24 * 10))).find(row => row.enterpriseId === own.id)).toBeUndefined()
  })
})

describe('interviews', () => {
  it('keep their calendar identity while the revision rises with every step', async () => {
    const { id } = await applied(await castGraduate())
    const talent = (await db().application.findUniqueOrThrow({ where: { id }, include: { talent: true } }))
      .talent
    const mine = { ...graduate.access(now) }
    mine.actor = { ...mine.actor, talentId: talent.id, userId: talent.userId }
    const propose = (at: Date) =>
      proposeInterview({ access: enterprise.access(now), applicationId: id, input: proposal(at) })
    const first = await propose(later(48))
    if (!first.ok) throw new Error(first.code)
    const { interviewId } = first.value
    const read = () => db().interview.findUniqueOrThrow({ where: { id: interviewId } })
    const before = await read()
    await answerInterview({
      access: mine,
      applicationId: id,
      input: { intent: 'counter-interview', interviewId, counterStartsAt: later(60), note: '' },
    })
    expect(await read()).toMatchObject({
      status: 'counter_proposed',
      counterStartsAt: later(60),
      sequence: 1,
    })
    await propose(later(60))
    await answerInterview({
      access: mine,
      applicationId: id,
      input: { intent: 'accept-interview', interviewId },
    })
    await cancelInterview({ access: enterprise.access(now), applicationId: id, note: '' })
    const after = await read()
    expect(after).toMatchObject({ status: 'cancelled', sequence: 4, calendarUid: before.calendarUid })
    expect((await propose(later(72))).ok).toBe(true)
    expect(await db().interview.count({ where: { applicationId: id } })).toBe(2)
  })
})

describe('offers', () => {
  it('lapse at their deadline, by clock and by job, and are then refused', async () => {
    const { id } = await applied()
    await makeOffer({ access: enterprise.access(now), applicationId: id, input: terms(later(24)) })
    const accept = (at: Date) =>
      answerOffer({ access: graduate.access(at), applicationId: id, answer: 'accepted', note: '' })
    expect(await accept(later(24))).toMatchObject({ ok: false, code: 'offer-ended' })
    expect(await lapseOffers(later(23.9))).toBe(0)
    expect(await lapseOffers(later(24))).toBe(1)
    expect(await lapseOffers(later(25))).toBe(0)
    const offer = await db().offer.findFirstOrThrow({ where: { applicationId: id } })
    expect(offer.status).toBe('lapsed')
  })

  it('are signed once: of two confirmations at the same time one is refused in plain words', async () => {
    const who = await castGraduate()
    const ids = [(await applied(who)).id, (await applied(who, other)).id]
    for (const [index, id] of ids.entries()) {
      const by = index === 0 ? enterprise : other
      await makeOffer({ access: by.access(now), applicationId: id, input: terms(later(24)) })
      await answerOffer({ access: who.access(now), applicationId: id, answer: 'accepted', note: '' })
    }
    const results = await Promise.all(
      ids.map(applicationId => confirmSigned({ access: who.access(now), applicationId })),
    )
    expect(results.filter(result => result.ok)).toHaveLength(1)
    expect(results.find(result => !result.ok)).toMatchObject({ code: 'signed-elsewhere' })
  })

  it('that were accepted cannot be rejected, and a withdrawal frees the talent', async () => {
    const who = await castGraduate()
    const { id, opening } = await applied(who)
    await makeOffer({ access: enterprise.access(now), applicationId: id, input: terms(later(24)) })
    await answerOffer({ access: who.access(now), applicationId: id, answer: 'accepted', note: '' })
    const no = { reason: 'other', note: '' } as const
    expect(
      await rejectApplication({ access: enterprise.access(now), applicationId: id, input: no }),
    ).toMatchObject({ code: 'offer-accepted' })
    await withdrawApplication({ access: who.access(now), applicationId: id, note: '' })
    await submitApplication({ access: who.access(now), openingId: opening.id, input })
    const again = await makeOffer({
      access: enterprise.access(now),
      applicationId: id,
      input: terms(later(30)),
    })
    expect(again.ok).toBe(true)
  })
})

describe('the end of an opening', () => {
  it('ends open applications once, spares live offers, and can still be answered', async () => {
    const opening = await castOpening(enterprise.id)
    const people = await Promise.all([castGraduate(), castGraduate(), castGraduate()])
    const ids: string[] = []
    for (const who of people) {
      const made = await submitApplication({ access: who.access(now), openingId: opening.id, input })
      if (made.ok) ids.push(made.value.applicationId)
    }
    await makeOffer({ access: enterprise.access(now), applicationId: ids[2]!, input: terms(later(24)) })
    const end = () =>
      db().$transaction(tx =>
        closeWithOpening(
          tx,
          { occurredAt: later(1) },
          { openingId: opening.id, enterpriseId: enterprise.id },
        ),
      )
    await end()
    await end()
    const rows = await db().application.findMany({ where: { openingId: opening.id }, orderBy: { id: 'asc' } })
    expect(rows.map(row => row.status)).toEqual(['opening_closed', 'opening_closed', 'offered'])
    const events = await db().domainEvent.findMany({ where: { name: 'application.closed' } })
    const told = events.flatMap(event => (event.payload as { applicationIds: string[] }).applicationIds)
    expect(told.filter(id => ids.includes(id)).sort()).toEqual([ids[0], ids[1]].sort())
    const revived = await screenApplication({ access: enterprise.access(later(2)), applicationId: ids[0]! })
    expect(revived.ok).toBe(true)
  })
})

describe('the other tenant', () => {
  it('finds nothing by any command or query of an enterprise', async () => {
    const { id } = await applied(await castGraduate())
    const access = other.access(later(1))
    const no = { reason: 'other', note: '' } as const
    const results = [
      await screenApplication({ access, applicationId: id }),
      await rejectApplication({ access, applicationId: id, input: no }),
      await proposeInterview({ access, applicationId: id, input: proposal(later(48)) }),
      await cancelInterview({ access, applicationId: id, note: '' }),
      await makeOffer({ access, applicationId: id, input: terms(later(24)) }),
      await withdrawOffer({ access, applicationId: id, note: '' }),
    ]
    for (const result of results) expect(result).toMatchObject({ ok: false, code: 'not-found' })
    expect(await noteViewed({ access, applicationId: id })).toEqual({ ok: true, value: { first: false } })
    expect(await applicationForEnterprise(access, id)).toBeNull()
    expect((await db().application.findUniqueOrThrow({ where: { id } })).status).toBe('submitted')
  })

  it('finds nothing by any command or query of a graduate', async () => {
    const { id } = await applied(await castGraduate())
    const made = await proposeInterview({
      access: enterprise.access(now),
      applicationId: id,
      input: proposal(later(48)),
    })
    if (!made.ok) throw new Error(made.code)
    const access = graduate.access(later(1))
    const answer = { intent: 'accept-interview', interviewId: made.value.interviewId } as const
    const results = [
      await withdrawApplication({ access, applicationId: id, note: '' }),
      await answerInterview({ access, applicationId: id, input: answer }),
      await answerOffer({ access, applicationId: id, answer: 'accepted', note: '' }),
      await confirmSigned({ access, applicationId: id }),
    ]
    for (const result of results) expect(result).toMatchObject({ ok: false, code: 'not-found' })
    expect(await myApplication(access, id)).toBeNull()
  })

  it('sees no contact data once the application is withdrawn', async () => {
    const who = await castGraduate({ phone: '13911112222' })
    const { id } = await applied(who)
    const open = await applicationForEnterprise(enterprise.access(now), id)
    expect(JSON.stringify(open)).toContain('13911112222')
    await withdrawApplication({ access: who.access(now), applicationId: id, note: '' })
    const gone = await applicationForEnterprise(enterprise.access(now), id)
    expect(gone).not.toBeNull()
    expect(JSON.stringify(gone)).not.toContain('13911112222')
    expect(JSON.stringify(gone)).not.toContain(input.message)
  })
})
