import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { makeTurns } from './turns'

describe('turns', () => {
  it('run at most so many pieces of work at once, in the order in which they came, failures included', async () => {
    const inTurn = makeTurns(3)
    let running = 0
    let most = 0
    const order: number[] = []
    const work = (index: number) => async () => {
      order.push(index)
      most = Math.max(most, ++running)
      await setTimeout(2)
      running--
      if (index % 5 === 0) throw new Error('failed')
      return index
    }
    const all = Array.from({ length: 20 }, (_, index) => inTurn(work(index)))
    const outcomes = await Promise.allSettled(all)
    expect(outcomes.filter(outcome => outcome.status === 'rejected')).toHaveLength(4)
    expect(most).toBe(3)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(await inTurn(async () => 'free')).toBe('free')
  })
})
