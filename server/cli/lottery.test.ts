import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from './index'

const folder = mkdtempSync(join(tmpdir(), 'lottery-'))
const vector = (name: string) =>
  fileURLToPath(new URL(`../../app/modules/lotteries/vectors/${name}.json`, import.meta.url))
const roster = vector('points.roster')
const result = vector('points.result')
const said: string[] = []

function altered(file: string, from: string, to: string): string {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  const path = join(folder, 'altered.json')
  writeFileSync(path, text.replace(from, to))
  return path
}

beforeEach(() => {
  said.length = 0
  const note = (...parts: unknown[]) => void said.push(parts.join(' '))
  vi.spyOn(console, 'log').mockImplementation(note)
  vi.spyOn(console, 'error').mockImplementation(note)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => Boolean(said.push(String(text))))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('lottery draw and verify', () => {
  it('draws the committed vector and verifies it', async () => {
    const out = join(folder, 'result.json')
    expect(await run(['lottery', 'draw', roster, '--entropy', 'C0FFEE', '--out', out])).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(result, 'utf8'))
    expect(await run(['lottery', 'verify', roster, out])).toBe(0)
    expect(said[0]).toBe('valid')
  })

  it('names the first line that differs, and ends with 1', async () => {
    const file = altered(result, '"rank":3', '"rank":4')
    expect(await run(['lottery', 'verify', roster, file])).toBe(1)
    expect(said.join('\n')).toContain(`${file}:12: ranking[2].rank`)
  })

  it('names the entrant of a changed roster', async () => {
    const file = altered(roster, '"R-9MXA"', '"R-9MXB"')
    expect(await run(['lottery', 'verify', file, result])).toBe(1)
    expect(said.join('\n')).toMatch(/points\.result\.json:3: rosterHash[\s\S]*altered\.json:8: R-9MXB/)
  })

  it('compares the entropy with the one its source published', async () => {
    expect(await run(['lottery', 'verify', roster, result, '--entropy', 'c0ffee'])).toBe(0)
    expect(await run(['lottery', 'verify', roster, result, '--entropy', 'c0ffef'])).toBe(1)
    expect(said.join('\n')).toContain('entropy')
  })

  it('refuses a file that is not readable with its place', async () => {
    const file = altered(roster, '"units"', '"units')
    expect(await run(['lottery', 'verify', file, result])).toBe(1)
    expect(said.join('\n')).toContain(`${file}:5:`)
    expect(await run(['lottery', 'verify', join(folder, 'none.json'), result])).toBe(1)
  })

  it('ends with 2 when it is used wrongly', async () => {
    for (const words of [
      ['draw', roster],
      ['draw', roster, '--entropy', 'xyz'],
      ['verify', roster],
      ['guess'],
    ])
      expect(await run(['lottery', ...words]), words.join(' ')).toBe(2)
  })
})
