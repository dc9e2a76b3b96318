import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { run } from './index'

const folder = mkdtempSync(path.join(tmpdir(), 'match-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

let out = ''
let errors = ''
beforeEach(() => {
  out = errors = ''
  vi.spyOn(console, 'error').mockImplementation((...parts) => {
    errors += parts.join(' ')
  })
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    out += text
    return true
  })
})

const talents = file(
  't.jsonl',
  '\uFEFF{"id":"T1","degree":"本科","wished_cities":["江门"]}\n\n{"id":2,"degree":"大专"}\n',
)
const openings = file(
  'o.jsonl',
  '{"id":"O1","title":"会计","degree":"本科","city":"广州"}\n{"id":"O2","title":"会计","degree":"本科","city":"江门"}\n',
)

test('match rank writes a line for each graduate, the best opening first', async () => {
  expect(await run(['match', 'rank', '--talents', talents, '--openings', openings, '--top', '1'])).toBe(0)
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.map(line => [line.talent, line.results.length])).toEqual([
    ['T1', 1],
    ['2', 1],
  ])
  expect(lines[0].results[0]).toMatchObject({ opening: 'O2', score: 75, terms: { city: { points: 20 } } })
  expect(lines[1].results[0]).toMatchObject({ score: 0 })
  expect(lines[1].results[0].gates[0]).toMatchObject({ gate: 'degree', passed: false })
})

test('match titles writes a line for each query', async () => {
  const queries = file('q.csv', 'id,title\n12,会计主管\n')
  const corpus = file('c.csv', '\uFEFFtitle,id\n"厨师",1\n财务经理,873\n会计,5\n')
  expect(await run(['match', 'titles', '--queries', queries, '--corpus', corpus])).toBe(0)
  expect(JSON.parse(out)).toEqual({ query: '12', results: expect.arrayContaining(['873', '5']) })
})

test('a line or row that does not fit is refused with its place', async () => {
  const broken = file('broken.jsonl', '{"id":"a"}\n{"id":"b"\n')
  expect(await run(['match', 'rank', '--talents', broken, '--openings', openings])).toBe(1)
  expect(errors).toContain('broken.jsonl:2: ')
  errors = ''
  const odd = file('odd.jsonl', '{"id":"a","degree":"大学"}\n')
  expect(await run(['match', 'rank', '--talents', odd, '--openings', openings])).toBe(1)
  expect(errors).toContain('odd.jsonl:1: degree: unknown degree 大学')
  errors = ''
  expect(await run(['match', 'titles', '--queries', file('x.csv', 'a,b\n1,2\n'), '--corpus', talents])).toBe(
    1,
  )
  expect(errors).toContain('row 2: the columns id and title are needed')
})

test('wrong use ends with 2', async () => {
  expect(await run(['match', 'rank', '--talents', talents])).toBe(2)
  expect(await run(['match', 'titles', '--queries', 'q', '--corpus', 'c', '--top', '0'])).toBe(2)
})
