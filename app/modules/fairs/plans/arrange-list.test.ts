import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { castOffice } from '../../../../tests/support/cast'
import { testDatabase } from '../../../../tests/support/database'
import { checkArrangement, type MeetingList } from '../arrange'
import { arrangementRun, startArranging, workArrangement } from './arrange-list.server'

await testDatabase()
const access = (await castOffice()).access(new Date('2026-12-01T02:00:00Z'))
const settings = { slots: 4, tables: 2 }

const list: MeetingList = {
  slots: 4,
  tables: 2,
  parties: ['a', 'b', 'c', 'd'].map(id => ({ id, unavailable: [] })),
  meetings: [{ parties: ['a', 'b'] }, { parties: ['a', 'c'] }, { parties: ['b', 'd'], slots: [2, 3] }],
}

const upload = (name: string, bytes: Uint8Array | string) =>
  startArranging(access, {
    name,
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    seed: 1,
    settings,
  })

async function sheet(rows: string[][]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('pairs').addRows(rows)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function arranged(name: string, bytes: Uint8Array | string) {
  const started = await upload(name, bytes)
  if (!started.ok) throw new Error(started.refusal.code)
  await workArrangement(started.runId)
  return (await arrangementRun(started.runId))!
}

describe('a finished list of meetings', () => {
  it('is arranged, and the arrangement passes the check', async () => {
    const run = await arranged('list.json', JSON.stringify(list))
    expect(run).toMatchObject({ state: 'done', meetings: 3 })
    expect(checkArrangement(list, run.result!)).toEqual([])
    expect(run.result).toMatchObject({ breaks: 0, optimal: true })
  })

  it('may be a sheet of two columns', async () => {
    const run = await arranged(
      'pairs.xlsx',
      await sheet([
        ['院校', '企业'],
        ['甲', '乙'],
        ['甲', '丙'],
      ]),
    )
    expect(run).toMatchObject({ state: 'done', meetings: 2 })
  })

  it('is answered with what stands in the way when it cannot be arranged', async () => {
    const run = await arranged(
      'full.json',
      JSON.stringify({
        ...list,
        tables: 1,
        slots: 1,
        meetings: [{ parties: ['a', 'b'] }, { parties: ['c', 'd'] }],
      }),
    )
    expect(run.state).toBe('refused')
    expect(run.obstacles).toMatchObject([{ kind: 'too-few-tables' }])
  })
})

describe('a faulty file', () => {
  it('is refused with the place named', async () => {
    const meetings = [...list.meetings, { parties: ['a', 'nobody'] }]
    expect(await upload('x.json', JSON.stringify({ ...list, meetings }))).toMatchObject({
      ok: false,
      refusal: { code: 'faulty', faults: [{ place: 'meetings[3].parties[1]' }] },
    })
    expect(await upload('x.json', '{"slots":')).toMatchObject({
      refusal: { code: 'faulty', faults: [{ place: 'file' }] },
    })
    expect(await upload('x.xlsx', await sheet([['甲', '']]))).toMatchObject({
      refusal: { code: 'faulty', faults: [{ place: '1:B' }] },
    })
  })

  it('is refused unread when it is too large, empty or of another kind', async () => {
    expect(await upload('x.json', 'x'.repeat(10_000_000))).toMatchObject({
      refusal: { code: 'file-too-large' },
    })
    expect(await upload('x.json', '')).toMatchObject({ refusal: { code: 'file-empty' } })
    expect(await upload('x.csv', 'a,b')).toMatchObject({ refusal: { code: 'file-kind' } })
    expect(await upload('x.xlsx', 'no zip')).toMatchObject({ refusal: { code: 'file-kind' } })
  })
})
