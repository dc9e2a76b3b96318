import { existsSync } from 'node:fs'
import { mkdtemp, open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { type ImportJob, runImport, TableRefusal } from './index.server'

await testDatabase()

const folder = await mkdtemp(path.join(tmpdir(), 'import-test-'))
const HEAD = 'external_id,title,company,city,degree,experience,salary_min_k,salary_max_k,skills'

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const at = path.join(folder, name)
  await writeFile(at, content)
  return at
}

function job(at: string, more: Partial<ImportJob> = {}): ImportJob {
  return {
    kind: 'openings',
    file: at,
    strict: false,
    dryRun: false,
    options: { trusted: true, universityId: null },
    context: { actor: { userId: null, kind: 'system' }, now: new Date('2026-11-22T00:00:00Z') },
    ...more,
  }
}

const refusalOf = (at: string) =>
  runImport(job(at)).then(
    () => null,
    (error: unknown) => (error instanceof TableRefusal ? error.code : error),
  )
const countOf = () => db().opening.count()

describe('an import', () => {
  it('takes every valid row, names row and column of each fault, and creates nothing the second time', async () => {
    const at = await file(
      'mixed.csv',
      [
        HEAD,
        'x-1,机械设计师,江门试验甲公司,江门,本科,3-5年,8,12,SolidWorks|CAD',
        'x-2,"引号里, 有逗号",江门试验甲公司,江门,中技,不限,,,',
        'x-3,,江门试验甲公司,江门,本科,,8,12,',
        'x-4,电气工程师,江门试验乙公司,江门,学士,,8,12,',
        'x-5,质量工程师,江门试验乙公司,江门,大专,,12,8,',
        'x-1,重复的编号,江门试验乙公司,江门,大专,,8,9,',
        'x-6,列数不对,江门试验乙公司',
      ].join('\n'),
    )
    const first = await runImport(job(at))
    expect(first).toMatchObject({ read: 7, created: 2, updated: 0, rejected: 5 })
    expect(first.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'title', 'required'],
      [5, 'degree', 'not-a-degree'],
      [6, 'salary_max_k', 'below-minimum'],
      [7, 'external_id', 'repeated'],
      [8, '', 'cell-count'],
    ])
    const row = await db().opening.findUniqueOrThrow({ where: { externalId: 'x-1' } })
    expect(row).toMatchObject({ salaryMinFen: 800_000, experienceMin: 3, skills: ['SolidWorks', 'CAD'] })
    expect(await runImport(job(at))).toMatchObject({ created: 0, updated: 2, rejected: 5 })
  })

  it('writes nothing when strict and a row fails, and nothing in a dry run', async () => {
    const before = await countOf()
    const at = await file('strict.csv', `${HEAD}\ns-1,师傅,试验丙公司,,,,,,\ns-2,,试验丙公司,,,,,,\n`)
    expect(await runImport(job(at, { strict: true }))).toMatchObject({
      refused: true,
      created: 0,
      rejected: 1,
    })
    expect(await runImport(job(at, { dryRun: true }))).toMatchObject({ created: 0, rejected: 1 })
    expect(await countOf()).toBe(before)
  })

  it('recognises GB18030', async () => {
    const at = await file(
      'gb.csv',
      iconv.encode(`${HEAD}\ngb-1,注塑模具设计师,江门试验丁公司,江门,,,,,\n`, 'gb18030'),
    )
    expect(await runImport(job(at))).toMatchObject({ created: 1, rejected: 0 })
    expect(await db().opening.findUniqueOrThrow({ where: { externalId: 'gb-1' } })).toMatchObject({
      title: '注塑模具设计师',
    })
  })

  it('rejects a cell with a formula in a workbook and takes the other rows', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('岗位')
    sheet.addRow(['外部编号', '岗位名称', '企业名称'])
    sheet.addRow(['f-1', { formula: '1+1', result: 2 }, '试验戊公司'])
    sheet.addRow(['f-2', '焊接技师', '试验戊公司'])
    const at = path.join(folder, 'formula.xlsx')
    await book.xlsx.writeFile(at)
    const report = await runImport(job(at))
    expect(report).toMatchObject({ read: 2, created: 1, rejected: 1 })
    expect(report.faults).toMatchObject([{ row: 2, column: 'title', code: 'formula' }])
  })

  it('reads JSON lines and names the line that is none', async () => {
    const at = await file(
      'rows.jsonl',
      '{"external_id":"j-1","title":"工艺员","company":"试验己公司"}\nno json\n',
    )
    const report = await runImport(job(at))
    expect(report).toMatchObject({ created: 1, rejected: 1 })
    expect(report.faults[0]).toMatchObject({ row: 2, code: 'not-json' })
  })
})

describe('a file that cannot be read as a whole', () => {
  it('is refused with its reason and changes nothing', async () => {
    const before = await countOf()
    expect(
      await refusalOf(await file('quote.csv', `${HEAD}\nq-1,好的行,公司,,,,,,\nq-2,"没有闭合,公司`)),
    ).toBe('malformed')
    expect(
      await refusalOf(
        await file(
          'bytes.csv',
          new Uint8Array(2560).map((_, index) => index % 256),
        ),
      ),
    ).toBe('encoding')
    expect(await refusalOf(await file('none.csv', ''))).toBe('empty')
    expect(await refusalOf(await file('columns.csv', 'title,company\n一,二\n'))).toBe('columns-missing')
    expect(await refusalOf(await file('fake.xlsx', 'not a workbook at all, only words'))).toBe('malformed')
    expect(await refusalOf(await file('list.exe', 'MZ'))).toBe('file-type')
    expect(await refusalOf(path.join(folder, 'missing.csv'))).toBe('file-missing')
    expect(await countOf()).toBe(before)
  })

  it('is refused unread when it has a gigabyte', async () => {
    const at = path.join(folder, 'huge.csv')
    const handle = await open(at, 'w')
    await handle.truncate(1024 * 1024 * 1024)
    await handle.close()
    expect(await refusalOf(at)).toBe('file-too-large')
  })
})

const REAL = path.resolve('../shared/data/openings.csv')

describe.runIf(existsSync(REAL))('the real postings', () => {
  it('come in as 11,800 of 12,000, the rest for want of a company', { timeout: 180_000 }, async () => {
    const report = await runImport(job(REAL))
    expect(report).toMatchObject({ read: 12_000, created: 11_800, rejected: 200 })
    expect(new Set(report.faults.map(fault => `${fault.column}:${fault.code}`))).toEqual(
      new Set(['company:required']),
    )
    expect(await runImport(job(REAL))).toMatchObject({ created: 0, updated: 11_800 })
  })
})
