import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId } from '~/kernel/ids'
import { addScan, pendingScans, scanId, settleScans } from './scan-queue'

function memory() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    size: () => values.size,
  }
}

const id = () => scanId(bytes => webcrypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>))
const scan = (text: string) => ({ id: id(), text, at: '2026-12-05T01:00:00.000Z' })

describe('the scans of a device', () => {
  it('have ids of their own that the server takes', () => {
    const ids = Array.from({ length: 200 }, id)
    expect(new Set(ids).size).toBe(200)
    expect(ids.every(isId)).toBe(true)
  })

  it('stay in order until they are answered, and one in hand is not kept twice', () => {
    const store = memory()
    const [a, b] = [scan('A'), scan('B')]
    expect([addScan(store, 'd', a), addScan(store, 'd', b), addScan(store, 'd', scan('A'))]).toEqual([
      true,
      true,
      false,
    ])
    expect(pendingScans(store, 'd')).toEqual([a, b])
    settleScans(store, 'd', [a.id])
    expect(pendingScans(store, 'd')).toEqual([b])
    expect(addScan(store, 'd', scan('A'))).toBe(true)
  })

  it('leave nothing behind once all are answered', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 30 }), texts => {
        const store = memory()
        for (const text of texts) addScan(store, 'd', scan(text))
        settleScans(
          store,
          'd',
          pendingScans(store, 'd').map(one => one.id),
        )
        expect(store.size()).toBe(0)
      }),
    )
  })

  it('of one door are not those of another, and damaged ones count as none', () => {
    const store = memory()
    addScan(store, 'one', scan('A'))
    store.setItem('two', '{"broken')
    store.setItem('three', '[{"id":1},null]')
    expect([pendingScans(store, 'two'), pendingScans(store, 'three')]).toEqual([[], []])
    expect(pendingScans(store, 'one')).toHaveLength(1)
  })
})
