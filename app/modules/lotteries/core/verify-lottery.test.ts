import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLottery } from './draw-lottery'
import { makeRoster } from './make-roster'
import { verifyLottery } from './verify-lottery'
import { writeResult, writeRoster } from './write-files'

const roster = makeRoster(20, 5, serial => serial % 2)
const rosterText = writeRoster(roster)
const resultText = writeResult(drawLottery(roster, '0123456789abcdef'))
const lineWith = (text: string, part: string) => text.split('\n').findIndex(line => line.includes(part)) + 1

function differenceOf(rosterFile: string, resultFile: string) {
  const verdict = verifyLottery(rosterFile, resultFile)
  if (verdict.kind !== 'different') throw new Error(JSON.stringify(verdict))
  return verdict.difference
}

describe('the verifier', () => {
  it('says valid for what was drawn, however the files are laid out', () => {
    expect(verifyLottery(rosterText, resultText)).toMatchObject({ kind: 'valid', entrants: 20 })
    const pressed = (text: string) => JSON.stringify(JSON.parse(text))
    expect(verifyLottery(pressed(rosterText), pressed(resultText)).kind).toBe('valid')
    expect(verifyLottery(`\ufeff${rosterText.replaceAll('\n', '\r\n')}`, resultText).kind).toBe('valid')
  })

  it('names the line of the hash, and who differs, when a receipt of the roster was changed', () => {
    const altered = rosterText.replace('R-22229', 'R-2222Z')
    expect(differenceOf(altered, resultText)).toMatchObject({
      where: 'rosterHash',
      line: lineWith(resultText, 'rosterHash'),
      rosterReceipt: 'R-2222Z',
      rosterLine: lineWith(altered, 'R-2222Z'),
    })
  })

  it('names the seed when the entropy was changed', () => {
    const altered = resultText.replace('"0123456789abcdef"', '"1123456789abcdef"')
    expect(differenceOf(rosterText, altered)).toMatchObject({
      where: 'seed',
      line: lineWith(resultText, '"seed"'),
    })
  })

  it('names the first rank that was changed, exchanged, left out or added', () => {
    const lines = resultText.split('\n')
    const at = lineWith(resultText, '"rank":7') - 1
    const ticket = lines.with(at, lines[at]!.replace(/"ticket":"./, '"ticket":"x')).join('\n')
    expect(differenceOf(rosterText, ticket)).toMatchObject({ where: 'ranking[6].ticket', line: at + 1 })
    const gone = lines.toSpliced(at, 1).join('\n')
    expect(differenceOf(rosterText, gone)).toMatchObject({ where: 'ranking[6].rank', line: at + 1 })
    const last = resultText.replace(/("rank":20.*)\n/, '$1,\n    {"rank":21}\n')
    expect(differenceOf(rosterText, last)).toMatchObject({ where: 'ranking[20]', computed: null })
    const further = resultText.replace('"seed"', '"note": 1, "seed"')
    expect(differenceOf(rosterText, further)).toMatchObject({ where: 'note', computed: null })
  })

  it('never says valid when any one byte of either file was changed in its meaning', () => {
    const meaning = (text: string): string | null => {
      try {
        return JSON.stringify(JSON.parse(text))
      } catch {
        return null
      }
    }
    fc.assert(
      fc.property(fc.boolean(), fc.nat(), fc.integer({ min: 32, max: 126 }), (ofRoster, nat, code) => {
        const text = ofRoster ? rosterText : resultText
        const at = nat % text.length
        const altered = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
        const verdict = ofRoster ? verifyLottery(altered, resultText) : verifyLottery(rosterText, altered)
        expect(verdict.kind === 'valid').toBe(meaning(altered) === meaning(text))
        if (verdict.kind === 'different') expect(verdict.difference.line).toBeGreaterThan(0)
        if (verdict.kind === 'refused') expect(verdict.faults[0]!.line).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })

  it('refuses a roster that is not one, with every place', () => {
    const bad =
      '{\n"lottery": "",\n"rulesHash": "x",\n"units": 1.5,\n"entrants": [\n{"receipt":"A"},\n{"receipt":"A"},\n3\n]}'
    const verdict = verifyLottery(bad, resultText)
    expect(verdict.kind === 'refused' && verdict.faults).toEqual([
      { line: 2, code: 'not-a-text', what: 'lottery' },
      { line: 1, code: 'missing', what: 'entropySource' },
      { line: 4, code: 'not-a-whole-number', what: 'units' },
      { line: 7, code: 'duplicate-receipt', what: 'A' },
      { line: 5, code: 'not-an-object', what: 'entrants[2]' },
    ])
  })

  it('draws and verifies a hundred thousand entrants', () => {
    const large = makeRoster(100_000, 1000)
    const verdict = verifyLottery(writeRoster(large), writeResult(drawLottery(large, 'aa')))
    expect(verdict).toMatchObject({ kind: 'valid', entrants: 100_000 })
  })
})
