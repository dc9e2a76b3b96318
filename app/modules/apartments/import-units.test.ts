import { describe, expect, it } from 'vitest'
import { castOffice } from '#tests/support/cast'
import { castUnits } from '#tests/support/cast-apartments'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { importUnits } from './index.server'
import { missingUnitColumns } from './unit-list'

await testDatabase()
const office = await castOffice()
const access = office.access(new Date('2026-11-22T02:00:00Z'))

const good = (number: string, more: Record<string, string> = {}) => ({
  楼栋: '1 栋',
  房号: number,
  楼层: '9',
  卧室数: '2',
  面积: '61.5',
  朝向: '南',
  月租: '1280.5',
  押金: '2561',
  家具: '床、衣柜',
  ...more,
})
const rows = (...cells: Record<string, string>[]) =>
  cells.map((one, index) => ({ row: index + 2, cells: one }))

describe('a list of units', () => {
  it('brings new units in, vacant, and changes what is there without touching its state', async () => {
    const { projectId, unitIds } = await castUnits(1)
    await db().apartmentUnit.update({ where: { id: unitIds[0]! }, data: { status: 'leased' } })
    const done = await importUnits(access, projectId, rows(good('101'), good('901')))
    expect(done).toMatchObject({ ok: true, value: { created: 1, updated: 1, faults: [] } })
    const [old, fresh] = await db().apartmentUnit.findMany({
      where: { projectId },
      orderBy: { number: 'asc' },
    })
    expect(old).toMatchObject({ status: 'leased', rentFen: 128_050, areaHundredths: 6150 })
    expect(fresh).toMatchObject({ status: 'vacant', furniture: ['床', '衣柜'], bedrooms: 2 })
  })

  it('names every fault by row and column and then brings nothing in', async () => {
    const { projectId } = await castUnits(1)
    const done = await importUnits(access, projectId, [
      ...rows(
        good('901'),
        good('902', { 面积: '大', 月租: '' }),
        good('903', { 楼栋: '9 栋' }),
        good('901'),
        good('904', { 房号: '' }),
      ),
      { row: 7, cells: {}, fault: { column: '月租', code: 'formula' } },
    ])
    const faults = done.ok ? done.value.faults : []
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'area', 'not-a-number'],
      [3, 'rentFen', 'required'],
      [4, 'building', 'unknown-building'],
      [5, 'number', 'twice'],
      [6, 'number', 'required'],
      [7, '月租', 'formula'],
    ])
    expect(await db().apartmentUnit.count({ where: { projectId } })).toBe(1)
  })

  it('says which columns are missing, whatever language the headings are in', () => {
    expect(missingUnitColumns(['楼栋', 'number', '楼层', '室', 'area', 'rent'])).toEqual(['depositFen'])
  })

  it('is of no use to a project that is not there', async () => {
    expect(await importUnits(access, 'nonsense', rows(good('1')))).toMatchObject({ code: 'not-found' })
    const other = await castUnits(0)
    expect(await importUnits(access, other.projectId, [])).toMatchObject({ code: 'nothing' })
  })
})
