import { describe, expect, it } from 'vitest'
import { type CastLeader, castKeyTalent, castLeader, castRound } from '#tests/support/care-cast'
import { testDatabase } from '#tests/support/database'
import { castPerson } from '#tests/support/request-cast'
import { db } from '~/platform/db.server'
import {
  adjustProposal,
  assignLeader,
  copyProposal,
  enterConflict,
  listRounds,
  makeProposal,
  myCare,
  myTalent,
  publishRound,
  readProposal,
  revealPhone,
  roundPairings,
  saveKeyTalent,
  saveLeader,
} from './index.server'
import { keyTalentSchema, leaderSchema, roundSchema } from './pairing.schema'
import { SHIPPED_WEIGHTS } from './proposal/score-pair'
import { saveRound } from './save-round.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castPerson('office')
const liaison = await castPerson('liaison')
const leaders: CastLeader[] = [
  await castLeader({ fields: ['equipment'], maximumLoad: 3 }, liaison),
  await castLeader({ fields: ['food', 'equipment'], maximumLoad: 3 }),
]
const talents = [await castKeyTalent(), await castKeyTalent(), await castKeyTalent({ field: 'food' })]
const access = office.access(NOW)

const round = (name: string) =>
  roundSchema.parse({
    name,
    startsOn: '2026-11-01',
    endsOn: '2027-10-31',
    visitEveryMonths: '3',
    contactEveryDays: '',
    firstVisitDays: '30',
    remindDaysBefore: '7',
    reminderCooldownDays: '7',
  })

async function newRound(name: string): Promise<string> {
  const saved = await saveRound(access, null, round(name))
  if (!saved.ok) throw new Error(saved.code)
  return saved.value.roundId
}

async function propose(roundId: string): Promise<string> {
  const made = await makeProposal(access, roundId, SHIPPED_WEIGHTS)
  if (!made.ok) throw new Error(made.code)
  return made.value.proposalId
}

const current = (keyTalentId: string) => db().pairing.findFirst({ where: { keyTalentId, endedAt: null } })

describe('a round', () => {
  it('goes from the registers through proposal, adjustment and comparison to publication', async () => {
    const roundId = await newRound('2026 年第一轮')
    expect(await saveRound(access, null, round('2026 年第一轮'))).toMatchObject({ code: 'round-name-taken' })
    const proposalId = await propose(roundId)
    const copied = await copyProposal(access, proposalId)
    if (!copied.ok) throw new Error(copied.code)
    const copyId = copied.value.proposalId
    const line = { proposalId: copyId, keyTalentId: talents[2]!.id, leaderId: leaders[0]!.id }
    expect(await adjustProposal(access, line)).toMatchObject({ ok: true })
    const [computed, adjusted] = [
      await readProposal(roundId, proposalId),
      await readProposal(roundId, copyId),
    ]
    expect(computed!.lines.every(one => one.leaderId !== null)).toBe(true)
    expect(adjusted!.value).toBeLessThan(computed!.value)
    expect(await publishRound(access, copyId)).toMatchObject({ value: { pairs: 3 } })
    expect((await current(talents[2]!.id))?.leaderId).toBe(leaders[0]!.id)
    expect(await listRounds()).toMatchObject([{ status: 'published', paired: 3 }])
    expect(await adjustProposal(access, line)).toMatchObject({ code: 'frozen' })
    const frozen = db().proposalLine.updateMany({ where: { proposalId: copyId }, data: { leaderId: null } })
    await expect(frozen).rejects.toThrow()
  })

  it('leaves out conflicts, also by hand, and refuses to publish what no longer holds', async () => {
    const roundId = await newRound('第二轮')
    const [talent] = talents
    const conflict = { leaderId: leaders[1]!.id, keyTalentId: talent!.id, reason: '亲属' }
    const before = await propose(roundId)
    const line = { proposalId: before, keyTalentId: talent!.id, leaderId: leaders[1]!.id }
    expect(await adjustProposal(access, line)).toMatchObject({ ok: true })
    expect(
      await enterConflict(access, { ...conflict, leaderId: (await current(talent!.id))!.leaderId }),
    ).toMatchObject({ code: 'paired-now' })
    expect(await enterConflict(access, conflict)).toMatchObject({ ok: true })
    expect(await adjustProposal(access, line)).toMatchObject({ code: 'conflict' })
    expect(await publishRound(access, before)).toMatchObject({ code: 'out-of-date' })
    const view = await readProposal(roundId, await propose(roundId))
    expect(view!.lines.find(one => one.keyTalentId === talent!.id)?.leaderId).not.toBe(leaders[1]!.id)
  })

  it('ends the one under way when the next is published; continuity counts; the history stays', async () => {
    const before = await current(talents[0]!.id)
    const { roundId } = await castRound(office, NOW)
    const after = await current(talents[0]!.id)
    expect(after).toMatchObject({ roundId, afterId: before!.id, leaderId: before!.leaderId })
    expect(await db().pairing.findUnique({ where: { id: before!.id } })).toMatchObject({
      endReason: 'round_closed',
    })
    expect(await db().round.count({ where: { status: 'published' } })).toBe(1)
    const { pairings, unpaired } = await roundPairings(before!.roundId, false)
    expect(pairings.length).toBeGreaterThanOrEqual(3)
    expect(unpaired.length).toBe(3)
  })

  it('never gives a talent two leaders at once: the database refuses', async () => {
    const pairing = (await current(talents[0]!.id))!
    const second = { roundId: pairing.roundId, keyTalentId: pairing.keyTalentId, leaderId: leaders[1]!.id }
    await expect(db().pairing.create({ data: { ...second, startedAt: NOW } })).rejects.toThrow()
    const earlier = { startedAt: new Date(NOW.getTime() - 1000), endedAt: new Date(NOW.getTime() + 1000) }
    const overlap = db().pairing.create({ data: { ...second, ...earlier, endReason: 'adjusted' } })
    await expect(overlap).rejects.toThrow()
  })

  it('moves one talent within room and conflicts, in a race to one leader only', async () => {
    const pairing = (await current(talents[2]!.id))!
    const third = await castLeader({ maximumLoad: 1 })
    await db().roundLeader.create({ data: { roundId: pairing.roundId, leaderId: third.id, maximumLoad: 1 } })
    const moves = [talents[1]!, talents[2]!].map(talent =>
      assignLeader(access, { roundId: pairing.roundId, keyTalentId: talent.id, leaderId: third.id }),
    )
    const outcomes = (await Promise.all(moves)).map(result => (result.ok ? 'moved' : result.code)).sort()
    expect(outcomes).toEqual(['moved', 'no-room'])
    expect(await db().pairing.count({ where: { leaderId: third.id, endedAt: null } })).toBe(1)
  })
})

describe('the registers', () => {
  it('tie entries to accounts of the right kind, each once', async () => {
    const form = {
      name: '周明',
      post: '副区长',
      unit: '区政府',
      mainField: 'food',
      maximumLoad: '4',
      userId: '',
    }
    const asLeader = (userId: string) => leaderSchema.parse({ ...form, fields: ['health'], userId })
    expect(await saveLeader(access, null, asLeader(leaders[0]!.userId))).toMatchObject({
      code: 'account-taken',
    })
    expect(await saveLeader(access, null, asLeader(office.userId))).toMatchObject({ code: 'account-unfit' })
    expect(await saveLeader(access, null, asLeader(''))).toMatchObject({ ok: true })
    const talent = { name: '何博士', field: 'food', email: 'nobody@nowhere.test' }
    expect(await saveKeyTalent(access, null, keyTalentSchema.parse(talent))).toMatchObject({
      code: 'email-unknown',
    })
  })

  it('show a leader the own talents alone, a liaison those of the leader served; phones are recorded', async () => {
    const own = await myCare(leaders[0]!.access(NOW))
    const [first] = own
    expect(own.every(pairing => pairing.leader.id === leaders[0]!.id)).toBe(true)
    expect((await myCare(liaison.access(NOW))).map(pairing => pairing.id)).toEqual(own.map(one => one.id))
    const stranger = (await castLeader()).access(NOW)
    expect(await myTalent(stranger, first!.keyTalent.id)).toBeNull()
    expect(await revealPhone(stranger, first!.keyTalent.id)).toBeNull()
    expect(await revealPhone(liaison.access(NOW), first!.keyTalent.id)).toBe('0750-0100001')
    const seen = { action: 'key-talent.phone-seen', sensitive: true }
    expect(await db().auditEntry.count({ where: seen })).toBe(1)
  })
})
