import { describe, expect, it } from 'vitest'
import { solveTimetable } from '../solve-timetable.server'
import type { Instance, Party, Weight } from '../timetable.types'
import { describeFix, describeReason } from './describe'

const party = (id: string, rest: Partial<Party> = {}): Party => ({
  id,
  unavailable: [],
  min: 0,
  max: 9,
  ...rest,
})

/** The reason and fix given for the one pair of `wish` that does not meet. */
async function explain(wish: [string, string], fair: Partial<Instance> & { weights: Weight[] }) {
  const instance: Instance = {
    slots: 2,
    tables: 5,
    universities: [party('u1'), party('u2')],
    enterprises: [party('e1'), party('e2')],
    pinned: [],
    previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
    ...fair,
  }
  const plan = await solveTimetable(instance, { effort: 'fast', wishes: [wish], limit: 0 })
  expect(plan.unplaced).toHaveLength(1)
  const { because, fix } = plan.unplaced[0]!
  return { because, fix }
}

describe('an unplaced pair', () => {
  it('without a slot in common is told who could come when', async () => {
    const universities = [party('u1', { unavailable: [0] })]
    const enterprises = [party('e1', { unavailable: [1] })]
    const found = await explain(['u1', 'e1'], { universities, enterprises, weights: [['u1', 'e1', 500]] })
    expect(found.because).toBe('no-common-slot')
    expect(found.fix).toEqual({ code: 'open-slot', side: 'university', party: 'u1', slot: 0, price: -500 })
    expect(describeFix(found.fix, 'en')).toBe('ask university u1 to attend slot 0; gains 500')
    expect(describeFix(found.fix, 'zh')).toBe('请院校 u1 在第 0 时段到场（总值增加 500）')
  })

  it('of a full enterprise is told to raise its ceiling', async () => {
    const enterprises = [party('e1', { max: 1 })]
    const weights: Weight[] = [
      ['u1', 'e1', 900],
      ['u2', 'e1', 800],
    ]
    const found = await explain(['u2', 'e1'], { enterprises, weights })
    expect(found.because).toBe('enterprise-full')
    expect(found.fix).toMatchObject({
      code: 'raise-ceiling',
      parties: [{ side: 'enterprise', id: 'e1' }],
      price: -800,
    })
  })

  it('of a full university is told so', async () => {
    const universities = [party('u1', { max: 1 })]
    const weights: Weight[] = [
      ['u1', 'e1', 900],
      ['u1', 'e2', 800],
    ]
    expect((await explain(['u1', 'e2'], { universities, weights })).because).toBe('university-full')
  })

  it('kept out by the tables is told to add one', async () => {
    const weights: Weight[] = [
      ['u1', 'e1', 900],
      ['u2', 'e2', 800],
    ]
    const found = await explain(['u2', 'e2'], { slots: 1, tables: 1, weights })
    expect(found).toEqual({ because: 'tables-full', fix: { code: 'add-table', slot: 0, price: -800 } })
  })

  it('kept out by other meetings is told what to give up and at what price', async () => {
    const weights: Weight[] = [
      ['u1', 'e1', 900],
      ['u2', 'e2', 800],
      ['u1', 'e2', 700],
    ]
    const found = await explain(['u1', 'e2'], { slots: 1, weights })
    expect(found.because).toBe('slot-conflict')
    expect(found.fix).toMatchObject({ code: 'give-up', slot: 0, price: 1000 })
  })

  it('whose common slots are past is told so', async () => {
    const universities = [party('u1', { unavailable: [1] })]
    const previous = { meetings: [], frozenBeforeSlot: 1, keepBonus: 0 }
    const found = await explain(['u1', 'e1'], { universities, previous, weights: [['u1', 'e1', 5]] })
    expect(found.because).toBe('past')
    expect(describeReason('past', 'zh')).toBe('双方共同可到场的时段均已过去')
  })
})

describe('what binds', () => {
  it('names tables, ceilings and floors with the worth of one more unit', async () => {
    const instance: Instance = {
      slots: 1,
      tables: 1,
      universities: [party('u1'), party('u2', { min: 1 })],
      enterprises: [party('e1'), party('e2')],
      weights: [
        ['u1', 'e1', 900],
        ['u2', 'e2', 100],
      ],
      pinned: [],
      previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
    }
    const plan = await solveTimetable(instance)
    expect([plan.value, plan.bound, plan.optimal]).toEqual([100, 100, true])
    expect(plan.binding).toContainEqual(
      expect.objectContaining({ code: 'slots-and-tables', limit: 1, fullSlots: [0] }),
    )
    expect(plan.binding).toContainEqual(expect.objectContaining({ code: 'floor', party: 'u2' }))
  })
})
