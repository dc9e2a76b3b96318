import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run as runCli } from './index'

const folder = mkdtempSync(join(tmpdir(), 'timetable-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fair = {
  slots: 3,
  tables: 2,
  universities: [
    { id: 'u1', unavailable: [0], min: 1, max: 2 },
    { id: 'u2', unavailable: [], min: 0, max: 1 },
  ],
  enterprises: [
    { id: 'e1', unavailable: [], min: 0, max: 2 },
    { id: 'e2', unavailable: [], min: 4, max: 4 },
  ],
  weights: [
    ['u1', 'e1', 600],
    ['u1', 'e2', 500],
    ['u2', 'e1', 300],
    ['u2', 'e2', 200],
  ],
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

let said = ''
let written = ''
beforeEach(() => {
  said = written = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text
    return true
  })
  vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    written += text
    done?.()
    return true
  }) as typeof process.stdout.write)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

/** Runs the command line and returns its exit status. */
const run = (...words: string[]) => runCli(['timetable', ...words])

describe('timetable solve and check', () => {
  it('writes a plan that the check accepts, reasons in words', async () => {
    const instance = file('fair.json', fair)
    const out = join(folder, 'plan.json')
    expect(await run('solve', instance, '--out', out, '--lng', 'zh')).toBe(0)
    const plan = JSON.parse(readFileSync(out, 'utf8'))
    expect(plan).toMatchObject({ value: 1300, bound: 1300, optimal: true, gap: 0 })
    expect(plan.shortfalls).toEqual([
      expect.objectContaining({ party: 'e2', missing: 2, because: expect.stringContaining('对象') }),
    ])
    expect(plan.unplaced[0]).toMatchObject({ university: 'u2', because: 'university-full' })
    expect(plan.unplaced[0].fix).toContain('上限')
    expect(await run('check', instance, out)).toBe(0)
    expect(JSON.parse(written)).toEqual({ valid: true, value: 1300, missing: 2, provedBound: 1300 })
  })

  it('gives the same plan to standard output for the same seed', async () => {
    const instance = file('fair.json', fair)
    await run('solve', instance, '--seed', '5')
    const first = JSON.parse(written)
    written = ''
    await run('solve', instance, '--seed', '5')
    expect({ ...JSON.parse(written), elapsedMs: 0 }).toEqual({ ...first, elapsedMs: 0 })
  })

  it('refuses a plan that was tampered with', async () => {
    const instance = file('fair.json', fair)
    const out = join(folder, 'plan.json')
    await run('solve', instance, '--out', out)
    const plan = JSON.parse(readFileSync(out, 'utf8'))
    plan.meetings[0].slot = 0
    plan.meetings[0].university = 'u1'
    expect(await run('check', instance, file('bad.json', plan))).toBe(1)
    expect(said).toContain('meetings[0]')
  })

  it('refuses faulty instances with the place named and writes nothing', async () => {
    const weights = [...fair.weights, ['u9', 'e1', 5]]
    expect(await run('solve', file('faulty.json', { ...fair, weights }))).toBe(1)
    expect(said).toContain('weights[4][0]')
    expect(await run('solve', file('nonsense.json', '{"slots": 3,\n"tables": }'))).toBe(1)
    expect(said).toContain('line 2, column 11')
    expect(await run('solve', join(folder, 'absent.json'))).toBe(1)
    expect(written).toBe('')
  })

  it('ends with status 2 on wrong usage', async () => {
    expect(await run('solve')).toBe(2)
    expect(await run('solve', 'x.json', '--effort', 'heroic')).toBe(2)
    expect(await run('solve', 'x.json', '--seed', '-1')).toBe(2)
    expect(await run('check', 'x.json')).toBe(2)
  })
})
