import { expect, test } from 'vitest'
import { keptFor } from './cache.server'

test('a kept value is loaded once, also by callers at the same time', async () => {
  let loads = 0
  const kept = keptFor(60_000, async () => ++loads)
  expect(await Promise.all([kept.read(), kept.read()])).toEqual([1, 1])
  expect(await kept.read()).toBe(1)
})

test('a forgotten value is loaded anew', async () => {
  let loads = 0
  const kept = keptFor(60_000, async () => ++loads)
  await kept.read()
  kept.forget()
  expect(await kept.read()).toBe(2)
})

test('a failure is not kept', async () => {
  let loads = 0
  const kept = keptFor(60_000, async () => {
    if (++loads === 1) throw new Error('away')
    return loads
  })
  await expect(kept.read()).rejects.toThrow('away')
  expect(await kept.read()).toBe(2)
})

test('a value is loaded anew when its time has passed', async () => {
  let loads = 0
  const kept = keptFor(0, async () => ++loads)
  await kept.read()
  expect(await kept.read()).toBe(2)
})
