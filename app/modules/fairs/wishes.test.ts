import { describe, expect, it } from 'vitest'
import { castEnterprise, castOpening, castUniversity } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { castFair, castParty } from '#tests/support/fair-cast'
import { db } from '~/platform/db.server'
import { forgetMajors } from '../majors/index.server'
import { buildInstance } from './build-instance.server'
import { computeAffinities } from './compute-affinity.server'
import { ownWishes } from './read-wishes.server'
import { changeWish, replaceOwnWishes } from './save-wishes.server'
import type { WishChange } from './wish.schema'
import { withdrawParty } from './withdraw-party.server'

await testDatabase()
const now = new Date('2026-11-22T02:00:00Z')
const later = new Date('2026-11-22T03:00:00Z')

await db().major.createMany({
  data: [
    { code: '080202', name: '机械设计制造及其自动化', majorClass: '机械类', discipline: '工学' },
    { code: '080901', name: '计算机科学与技术', majorClass: '计算机类', discipline: '工学' },
  ],
})
forgetMajors()

async function university(count: number) {
  const who = await castUniversity()
  await db().supplyCount.create({
    data: { universityId: who.id, majorCode: '080202', degree: 'bachelor', graduatingClass: 2027, count },
  })
  return who
}

async function enterprise(headcount: number) {
  const who = await castEnterprise()
  const terms = { headcount, degree: 'bachelor', majors: ['机械设计制造及其自动化'] } as const
  await castOpening(who.id, { ...terms, majors: [...terms.majors] })
  return who
}

/** One university and three enterprises, approved, in the wishes phase. */
async function castWishes() {
  const fair = await castFair(now)
  const school = await university(120)
  const firms = [await enterprise(2), await enterprise(8), await enterprise(20)]
  const schoolId = await castParty(fair, school, now)
  const firmIds: string[] = []
  for (const firm of firms) firmIds.push(await castParty(fair, firm, now))
  await fair.moveTo('wishes')
  const say = (change: WishChange, who: { access: typeof school.access } = school) =>
    changeWish({ access: who.access(now), slug: fair.slug, change })
  const wishes = async () => {
    const found = await ownWishes(school.access(now), fair.slug, {})
    return found!.wishes.map(row => firmIds.indexOf(row.id))
  }
  return { fair, school, firms, schoolId, firmIds: firmIds as [string, string, string], say, wishes }
}

describe('wishes', () => {
  it('keep ranks 1…n through marks, moves and numbers', async () => {
    const { firmIds, say, wishes, schoolId } = await castWishes()
    for (const target of firmIds) await say({ intent: 'mark', target, kind: 'wish' })
    await say({ intent: 'up', target: firmIds[2] })
    expect(await wishes()).toEqual([0, 2, 1])
    await say({ intent: 'rank', target: firmIds[1], rank: 1 })
    expect(await wishes()).toEqual([1, 0, 2])
    await say({ intent: 'mark', target: firmIds[0], kind: 'block' })
    expect(await wishes()).toEqual([1, 2])
    const stored = await db().fairWish.findMany({ where: { partyId: schoolId }, orderBy: { rank: 'asc' } })
    expect(stored.map(row => row.rank)).toEqual([1, 2, null])
  })

  it('of two windows at once are both kept', async () => {
    const { firmIds, say, wishes } = await castWishes()
    const results = await Promise.all(
      firmIds.flatMap(target => [1, 2].map(() => say({ intent: 'mark', target, kind: 'wish' }))),
    )
    expect(results.every(result => result.ok)).toBe(true)
    expect((await wishes()).sort()).toEqual([0, 1, 2])
  })

  it('go only to approved parties of the other side of the same edition', async () => {
    const { fair, school, firmIds, say, schoolId } = await castWishes()
    const elsewhere = await castWishes()
    const mark = (target: string) => say({ intent: 'mark', target, kind: 'wish' })
    for (const target of [elsewhere.firmIds[0], schoolId])
      expect(await mark(target)).toMatchObject({ code: 'not-found' })
    const list = { wishes: [firmIds[0], elsewhere.firmIds[1]], others: new Map() }
    expect(await replaceOwnWishes({ access: school.access(now), slug: fair.slug, list })).toMatchObject({
      code: 'not-found',
    })
    const stranger = await castUniversity()
    expect(await say({ intent: 'mark', target: firmIds[0], kind: 'wish' }, stranger)).toMatchObject({
      code: 'not-found',
    })
    expect(await db().fairWish.count({ where: { editionId: fair.id } })).toBe(0)
  })

  it('are closed before and after their phase', async () => {
    const { fair, firmIds, say } = await castWishes()
    for (const phase of ['registration', 'timetable', 'closed'] as const) {
      await fair.moveTo(phase)
      expect(await say({ intent: 'mark', target: firmIds[0], kind: 'wish' })).toMatchObject({
        code: 'not-in-phase',
      })
    }
  })

  it('are not said across by the database either, and never two at one rank', async () => {
    const { fair, schoolId, firmIds, say } = await castWishes()
    await say({ intent: 'mark', target: firmIds[0], kind: 'wish' })
    const row = { partyId: schoolId, editionId: fair.id, kind: 'wish' as const, updatedAt: now }
    const across = { ...row, targetId: firmIds[1], partySide: 'university' as const }
    await expect(
      db().fairWish.create({ data: { ...across, targetSide: 'enterprise', rank: 1 } }),
    ).rejects.toThrow()
    await expect(
      db().fairWish.create({ data: { ...across, targetSide: 'university', rank: 2 } }),
    ).rejects.toThrow()
  })
})

describe('affinities', () => {
  it('order the suggestions, with reasons, once computed', async () => {
    const { fair, school, firmIds } = await castWishes()
    expect((await ownWishes(school.access(now), fair.slug, {}))?.computed).toBe(false)
    expect(await computeAffinities(fair.id, now)).toEqual({ pairs: 3, written: 3 })
    const list = await ownWishes(school.access(now), fair.slug, {})
    expect(list?.suggestions.map(row => row.id)).toEqual([firmIds[2], firmIds[1], firmIds[0]])
    expect(list?.suggestions[0]?.matches[0]).toMatchObject({
      major: '机械设计制造及其自动化',
      nearness: 'same',
      graduates: 120,
      headcount: 20,
    })
  })

  it('are the same again for the same inputs, and only what changed is written', async () => {
    const { fair, say, firmIds } = await castWishes()
    await computeAffinities(fair.id, now)
    expect((await computeAffinities(fair.id, now))?.written).toBe(0)
    await say({ intent: 'mark', target: firmIds[1], kind: 'wish' })
    expect((await computeAffinities(fair.id, now))?.written).toBe(1)
  })

  it('make the instance of the timetable: blocks leave no pair, the withdrawn no party', async () => {
    const { fair, firms, schoolId, firmIds, say } = await castWishes()
    await say({ intent: 'mark', target: firmIds[0], kind: 'block' })
    await say({ intent: 'mark', target: firmIds[2], kind: 'wish' })
    await say({ intent: 'mark', target: schoolId, kind: 'wish' }, firms[2])
    await computeAffinities(fair.id, now)
    const built = await buildInstance(fair.id)
    if (!built.ok) throw new Error(built.code)
    const { instance, stale, slots } = built.value
    expect(stale).toBe(false)
    expect(instance).toMatchObject({ slots: 16, tables: 60 })
    expect(slots.map(slot => slot.index)).toEqual([...Array(16).keys()])
    expect(instance.universities).toEqual([{ id: schoolId, unavailable: [], min: 4, max: 12 }])
    const weightOf = (id: string) => instance.weights.find(weight => weight[1] === id)?.[2]
    expect(weightOf(firmIds[0])).toBeUndefined()
    expect(weightOf(firmIds[2])!).toBeGreaterThan(weightOf(firmIds[1])!)
    await withdrawParty({ access: firms[2]!.access(later), slug: fair.slug, note: '' })
    const without = await buildInstance(fair.id)
    expect(without.ok && without.value.instance.enterprises.map(party => party.id).sort()).toEqual(
      [firmIds[0], firmIds[1]].sort(),
    )
    expect(without.ok && without.value.stale).toBe(true)
  })
})
