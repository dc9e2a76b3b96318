import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, expect, it } from 'vitest'
import { castEnterprise, castOffice } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { db } from '../../platform/db.server'
import { runImport } from '../imports/index.server'
import { csvLine } from './csv'
import {
  exportEnterprises,
  exportOfficeOpenings,
  exportOwnOpenings,
  exportRegistry,
  streamWorkbook,
} from './index.server'

await testDatabase()
const now = new Date('2026-11-22T20:00:00Z')
let own: Awaited<ReturnType<typeof castEnterprise>>
let other: typeof own
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  own = await castEnterprise({ creditCode: '091440000000000018', city: '江门市' })
  other = await castEnterprise()
  office = await castOffice()
  for (let n = 1; n <= 45; n++) {
    const facts = {
      status: 'published' as const,
      statusAt: now,
      publishedAt: now,
      experienceMin: 1,
      salaryMinFen: 812_345,
    }
    await db().opening.create({
      data: { ...facts, enterpriseId: own.id, title: `岗位${n}`, externalId: `x-${n}` },
    })
  }
  await db().opening.create({
    data: { enterpriseId: other.id, title: '=1+1', status: 'pending', statusAt: now },
  })
})

async function sheetOf(response: Response) {
  expect(response.headers.get('cache-control')).toContain('no-store')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return workbook.worksheets[0]!
}
const columnOf = (sheet: ExcelJS.Worksheet, column: number) =>
  (sheet.getColumn(column).values as ExcelJS.CellValue[]).slice(2)

it("holds every page of the list, and nothing of another enterprise's", async () => {
  const sheet = await sheetOf(await exportOwnOpenings(own.access(now), null))
  expect(sheet.getCell('A1').value).toBe('岗位名称')
  expect(new Set(columnOf(sheet, 1))).toEqual(new Set(Array.from({ length: 45 }, (_, n) => `岗位${n + 1}`)))
  expect(sheet.rowCount).toBe(46)
  expect(sheet.getCell('C2').value).toEqual(new Date('2026-11-23T00:00:00Z'))
  expect(columnOf(await sheetOf(await exportOwnOpenings(other.access(now), null)), 1)).toEqual(['=1+1'])
})

it('keeps to the filter, writes a formula as text, and is entered into the audit log', async () => {
  const filter = { status: 'pending' as const, q: '', reported: false }
  const sheet = await sheetOf(await exportOfficeOpenings(office.access(now), filter))
  expect(sheet.rowCount).toBe(2)
  expect(sheet.getCell('A2').type).toBe(ExcelJS.ValueType.String)
  expect(sheet.getCell('A2').value).toBe('=1+1')
  const entry = await db().auditEntry.findFirst({
    where: { action: 'list.exported' },
    orderBy: { id: 'desc' },
  })
  expect(entry).toMatchObject({ subjectKind: 'openings', detail: { count: 1 }, actorKind: 'office' })
})

it('writes credit codes as text with all their digits', async () => {
  const sheet = await sheetOf(await exportEnterprises(office.access(now), { q: own.name }))
  expect(columnOf(sheet, 2)).toEqual(['091440000000000018'])
})

it('breaks the download off when the list fails on its way', async () => {
  const rows = (async function* () {
    yield ['a']
    throw new Error('gone')
  })()
  const response = streamWorkbook({ sheet: 's', columns: [{ heading: 'h', kind: 'text' }], rows })
  await expect(response.arrayBuffer()).rejects.toThrow()
})

it('marks what a spreadsheet would take for a formula in CSV', () => {
  expect(csvLine(['=1+1', '@x', 'a"b', -3, null])).toBe(`'=1+1,'@x,"a""b",-3,\r\n`)
})

it.each(['xlsx', 'csv', 'jsonl'] as const)(
  'writes openings as %s that import again unchanged',
  async format => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'))
    const file = join(folder, `openings.${format}`)
    const context = { actor: { userId: null, kind: 'system' }, now }
    try {
      await db().opening.deleteMany({ where: { externalId: null } })
      expect(await exportRegistry({ context, kind: 'openings', format, file })).toBe(45)
      const before = await db().opening.findMany({ orderBy: { id: 'asc' }, omit: { updatedAt: true } })
      const options = { trusted: false, universityId: null }
      const done = await runImport({ kind: 'openings', file, strict: true, dryRun: false, options, context })
      expect(done).toMatchObject({ read: 45, created: 0, updated: 45, rejected: 0 })
      const after = await db().opening.findMany({ orderBy: { id: 'asc' }, omit: { updatedAt: true } })
      expect(after.map(row => [row.title, row.experienceMin])).toEqual(
        before.map(row => [row.title, row.experienceMin]),
      )
      expect(after[0]?.salaryMinFen).toBe(812_345)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
