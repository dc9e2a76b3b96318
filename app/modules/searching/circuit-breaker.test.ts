import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeBreaker, REST_MS } from './circuit-breaker'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('lets everybody ask until the engine has failed, and again when it has answered a trial', async () => {
  const breaker = makeBreaker()
  const said: string[] = []
  expect(breaker.mayAsk()).toBe(true)
  expect(
    breaker.hasFailed(
      async () => said.push('tried'),
      () => said.push('back'),
    ),
  ).toBe(true)
  expect(breaker.mayAsk()).toBe(false)
  await vi.advanceTimersByTimeAsync(REST_MS - 1)
  expect(breaker.mayAsk()).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toEqual(['tried', 'back'])
  expect(breaker.mayAsk()).toBe(true)
})

test('tries again and again while the engine stays away, one trial at a time however many have failed', async () => {
  const breaker = makeBreaker()
  let away = true
  let trials = 0
  const trial = async () => {
    trials++
    if (away) throw new Error('away')
  }
  expect([0, 1, 2].map(() => breaker.hasFailed(trial, () => {}))).toEqual([true, false, false])
  await vi.advanceTimersByTimeAsync(3 * REST_MS)
  expect(trials).toBe(3)
  expect(breaker.mayAsk()).toBe(false)
  away = false
  await vi.advanceTimersByTimeAsync(REST_MS)
  expect(breaker.mayAsk()).toBe(true)
  await vi.advanceTimersByTimeAsync(5 * REST_MS)
  expect(trials).toBe(4)
})

test('fails a second time as it did the first', async () => {
  const breaker = makeBreaker()
  const failed = () =>
    breaker.hasFailed(
      async () => {},
      () => {},
    )
  expect(failed()).toBe(true)
  await vi.advanceTimersByTimeAsync(REST_MS)
  expect(breaker.mayAsk()).toBe(true)
  expect(failed()).toBe(true)
  expect(breaker.mayAsk()).toBe(false)
})
