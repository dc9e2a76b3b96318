import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { castOffice } from '../../../../tests/support/cast'
import { castFair } from '../../../../tests/support/cast-fair'
import { testDatabase } from '../../../../tests/support/database'
import { checkPlan, compareMeetings, type Instance, proveMeetings } from '../timetable'
import { codedMeetings } from './coded-meetings'
import { findParties } from './fair-facts.store.server'
import { type FixAsked, fixPlan } from './fix-plan.server'
import { findMeetings } from './meeting.store.server'
import { findInstance, findPlan } from './plan.store.server'
import { readFixes } from './plan-fixes'
import { readProof } from './plan-proof'
import { provePlan } from './prove-plan.server'
import { publishPlan } from './publish-plan.server'
import { planFile } from './read-plan.server'
import { solveAndPublish } from './solve-and-publish.server'

await testDatabase()
const now = new Date('2026-12-01T02:00:00Z')
const office = await castOffice()
const access = office.access(now)
let fair: Awaited<ReturnType<typeof castFair>>
let planId: string

const planOf = async (id: string) => (await findPlan(fair.id, id))!
const meetingsOf = async (id: string) => codedMeetings(await findMeetings(id), await findParties(fair.id))
const fix = (asked: FixAsked, id = planId) => fixPlan({ access, editionId: fair.id, planId: id, asked })

async function wish(university: number, enterprise: number) {
  const pair = [fair.universities[university]!.id, fair.enterprises[enterprise]!.id] as const
  const sides = ['university', 'enterprise'] as const
  await db().fairWish.createMany({
    data: [0, 1].map(at => ({
      partyId: pair[at]!,
      targetId: pair[1 - at]!,
      editionId: fair.id,
      partySide: sides[at]!,
      targetSide: sides[1 - at]!,
      kind: 'wish' as const,
      rank: 100 + university * 10 + enterprise,
      updatedAt: now,
    })),
  })
}

async function solved(shape: Parameters<typeof castFair>[0]) {
  fair = await castFair(shape)
  for (let u = 0; u < shape.universities; u++) for (let e = 0; e < shape.enterprises; e++) await wish(u, e)
  const made = await solveAndPublish({ editionId: fair.id, seed: 1, effort: 'fast', at: now, byUserId: null })
  if (!made.ok) throw new Error(made.code)
  planId = made.value.id
}

/** The first unmet wish whose fix is of a kind, as its button sends it. */
async function shown(code: string): Promise<FixAsked> {
  const proof = readProof((await planOf(planId)).proof)!
  const pair = proof.unplaced.find(one => one.fix.code === code)
  if (!pair || pair.fix.code === 'none') throw new Error(`no fix ${code}`)
  const { university, enterprise } = pair
  return { university, enterprise, code, slot: pair.fix.slot, price: pair.fix.price }
}

describe('a ceiling that keeps a wish unmet', () => {
  beforeEach(() =>
    solved({ universities: 3, enterprises: 3, slots: 4, tables: 5, edition: { universityCeiling: 2 } }),
  )

  it('is raised in a new version, at the price shown; the earlier version stays as it was', async () => {
    const [before, asked] = [await meetingsOf(planId), await shown('raise-ceiling')]
    const done = await fix(asked)
    if (!done.ok) throw new Error(done.code)
    const [first, made] = [await planOf(planId), await planOf(done.value.planId)]
    const after = await meetingsOf(made.id)
    const change = compareMeetings(before, after)
    expect([change.moved, change.removed, change.added.length]).toEqual([[], [], 1])
    expect(made).toMatchObject({ state: 'solved', basePlanId: planId, value: first.value! - asked.price })
    const instance = (await findInstance(made.id)) as Instance
    expect(proveMeetings(instance, after).value).toBe(made.value)
    expect(await meetingsOf(planId)).toEqual(before)
    await provePlan(made.id)
    expect((await planOf(made.id)).bound).toBeGreaterThanOrEqual(made.value!)
    expect(readFixes((await planOf(made.id)).fixes)).toMatchObject([{ university: asked.university }])
    const [file, asGiven] = [
      await planFile(fair.id, made.id, 'plan'),
      await planFile(fair.id, made.id, 'instance'),
    ]
    expect(checkPlan(asGiven as Instance, JSON.parse(JSON.stringify(file))).faults).toEqual([])
  })

  it('holds for the edition once that version is published, and is not raised again by a second time', async () => {
    const asked = await shown('raise-ceiling')
    const done = await fix(asked)
    if (!done.ok) throw new Error(done.code)
    const ceilings = () =>
      db().fairParty.findMany({
        where: { editionId: fair.id, ceiling: { not: null } },
        select: { ceiling: true },
      })
    expect(await ceilings()).toEqual([])
    expect(await publishPlan({ access, editionId: fair.id, planId: done.value.planId })).toMatchObject({
      ok: true,
    })
    expect((await ceilings()).map(one => one.ceiling)).toEqual([3])
  })

  it('is not raised when another fix was shown, for a pair that meets, or of an edition that is not its own', async () => {
    const asked = await shown('raise-ceiling')
    expect(await fix({ ...asked, price: asked.price + 1 })).toMatchObject({ code: 'fix-changed' })
    const [met] = await meetingsOf(planId)
    expect(await fix({ ...asked, university: met!.university, enterprise: met!.enterprise })).toMatchObject({
      code: 'fix-changed',
    })
    const other = await castFair({ universities: 1, enterprises: 1 })
    expect(await fixPlan({ access, editionId: other.id, planId, asked })).toMatchObject({ code: 'not-found' })
  })

  it('is not raised for a slot that has begun, or one the party has since said it will miss', async () => {
    const asked = await shown('raise-ceiling')
    const later = office.access(new Date(fair.slotAt(3).getTime() + 60_000))
    expect(await fixPlan({ access: later, editionId: fair.id, planId, asked })).toMatchObject({
      code: 'past',
    })
    const party = fair.enterprises[Number(asked.enterprise.slice(1)) - 1]!
    const slot = await db().fairSlot.findFirstOrThrow({ where: { editionId: fair.id, index: asked.slot } })
    await db().fairUnavailability.create({ data: { partyId: party.id, slotId: slot.id, editionId: fair.id } })
    expect(await fix(asked)).toMatchObject({ code: 'enterprise-away' })
  })
})

describe('tables that keep a wish unmet', () => {
  it('are added from the spare ones first when the version is published', async () => {
    await solved({
      universities: 2,
      enterprises: 2,
      slots: 1,
      tables: 3,
      edition: { spareTables: 2 },
      worth: (u, e) => (u === e ? 500 : 0),
    })
    const asked = await shown('add-table')
    const done = await fix(asked)
    if (!done.ok) throw new Error(done.code)
    expect(await meetingsOf(done.value.planId)).toHaveLength(2)
    await publishPlan({ access, editionId: fair.id, planId: done.value.planId })
    const edition = await db().fairEdition.findUniqueOrThrow({ where: { id: fair.id } })
    expect([edition.tables, edition.spareTables]).toEqual([3, 1])
  })
})
