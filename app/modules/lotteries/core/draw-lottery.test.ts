import { createHash, createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'
import { chiSquare, chiSquareQuantile } from './chi-square'
import { countPositions } from './count-positions'
import { drawLottery, normaliseEntropy, rosterHashOf } from './draw-lottery'
import type { Roster } from './lottery.types'
import { makeRoster } from './make-roster'
import { readJson } from './read-json'
import { readRoster } from './read-roster'
import { writeResult } from './write-files'

const VECTORS = new URL('../vectors/', import.meta.url)
const file = (name: string) => readFileSync(new URL(name, VECTORS), 'utf8')
const cases = readdirSync(VECTORS).flatMap(name => name.match(/^(.*)\.roster\.json$/)?.[1] ?? [])

describe('canonical JSON', () => {
  it('writes the example of RFC 8785 as the RFC does', () => {
    const source = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`
    const read = readJson(source)
    expect(read.ok && canonicalJson(read.document.value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts members by UTF-16 code units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const sorted = JSON.parse(canonicalJson(Object.fromEntries(keys.map(key => [key, 0])))) as object
    expect(canonicalJson(sorted)).toBe(
      '{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\ud83d\ude00":0,"\ufb33":0}',
    )
  })

  it('refuses what two machines could read differently', () => {
    for (const value of [Number.NaN, Infinity, undefined, '\ud800', { a: () => 1 }])
      expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

describe('reading JSON', () => {
  it('understands every document that the language understands', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        const read = readJson(text)
        const plain = JSON.parse(text) as unknown
        if (read.ok) expect(JSON.parse(JSON.stringify(read.document.value))).toEqual(plain)
        else expect(['broken-text', 'too-deep']).toContain(read.fault.code)
      }),
    )
  })

  it('never takes a text that the language refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, put) => {
        const place = at % (text.length + 1)
        const altered = text.slice(0, place) + put + text.slice(place + 1)
        if (!readJson(altered).ok) return
        expect(() => JSON.parse(altered)).not.toThrow()
      }),
    )
  })

  it('names line and column of a key given twice', () => {
    expect(readJson('{\n "a": 1,\n  "a": 2\n}')).toEqual({
      ok: false,
      fault: { line: 3, column: 3, code: 'duplicate-key' },
    })
  })
})

describe('the draw', () => {
  it.each(cases)('gives the committed vector %s again', name => {
    const read = readRoster(file(`${name}.roster.json`))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const expected = file(`${name}.result.json`)
    const { entropy } = JSON.parse(expected) as { entropy: string }
    expect(writeResult(drawLottery(read.roster, entropy))).toBe(expected)
  })

  it('is the same with the hashes of another library, computed step by step', () => {
    const roster = makeRoster(50, 10, serial => serial % 3)
    const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
    const result = drawLottery(roster, 'c0ffee')
    expect(result.rosterHash).toBe(sha(canonicalJson(roster)))
    expect(result.seed).toBe(sha(`lottery/v1\n${result.rosterHash}\n${roster.rulesHash}\nc0ffee`))
    const tickets = roster.entrants.map(({ receipt, points = 0 }) => ({
      receipt,
      points,
      ticket: createHmac('sha256', Buffer.from(result.seed, 'hex')).update(receipt, 'utf8').digest('hex'),
    }))
    tickets.sort((a, b) => b.points - a.points || (a.ticket < b.ticket ? -1 : 1))
    expect(result.ranking.map(({ receipt, ticket }) => [receipt, ticket])).toEqual(
      tickets.map(({ receipt, ticket }) => [receipt, ticket]),
    )
  })

  it('ranks everybody once, more points never behind fewer, and passes over points in a pure lottery', () => {
    const points = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(points, fc.constantFrom('points', 'lottery'), (sums, mode) => {
        const roster: Roster = { ...makeRoster(sums.length, 3, serial => sums[serial]!), mode }
        const { ranking } = drawLottery(roster, '00ff')
        expect(ranking.map(entry => entry.rank)).toEqual(sums.map((_, index) => index + 1))
        expect(new Set(ranking.map(entry => entry.receipt)).size).toBe(sums.length)
        for (let at = 1; at < ranking.length; at++) {
          const [before, after] = [ranking[at - 1]!, ranking[at]!]
          const equal = mode === 'lottery' || before.points === after.points
          if (equal) expect(before.ticket < after.ticket).toBe(true)
          else expect(before.points).toBeGreaterThan(after.points!)
        }
      }),
    )
  })

  it('takes entropy in whole bytes of hexadecimal only', () => {
    expect(normaliseEntropy(' C0FFEE\n')).toBe('c0ffee')
    for (const text of ['', 'abc', '0x12', 'zz', 'c0 ff', '00'.repeat(513)])
      expect(normaliseEntropy(text)).toBeNull()
  })
})

describe('fairness', () => {
  it('prefers no place of the roster in 100,000 draws (chi-square)', { timeout: 120_000 }, () => {
    const roster = makeRoster(8, 2)
    const { table, first } = countPositions(roster, rosterHashOf(roster), 100_000)
    console.info(
      `chi-square over 100,000 seeds: ${table.toFixed(1)} (49 degrees), first rank ${first.toFixed(1)} (7 degrees)`,
    )
    expect(table).toBeLessThan(chiSquareQuantile(49, 3.09))
    expect(first).toBeLessThan(chiSquareQuantile(7, 3.09))
  })

  it('would notice a draw that prefers somebody by three in a hundred', () => {
    const firsts = [12_875, ...Array<number>(5).fill(12_500), 12_375, 12_250]
    expect(chiSquare(firsts, 12_500)).toBeGreaterThan(7)
    expect(chiSquare([12_875 * 2, ...Array<number>(7).fill(12_446)], 14_109)).toBeGreaterThan(
      chiSquareQuantile(7, 3.09),
    )
  })
})
