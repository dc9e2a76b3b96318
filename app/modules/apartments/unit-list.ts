import type { z } from 'zod'
import { unitSchema } from './apartment.schema'

/** Columns of a list of units with the headings they may bear. */
export const UNIT_COLUMNS = {
  building: ['building', '楼栋', '楼栋名称'],
  number: ['number', '房号'],
  floor: ['floor', '楼层'],
  bedrooms: ['bedrooms', '卧室数', '室'],
  area: ['area', '面积（平方米）', '面积'],
  orientation: ['orientation', '朝向'],
  rentFen: ['rent', '月租（元）', '月租'],
  depositFen: ['deposit', '押金（元）', '押金'],
  furniture: ['furniture', '家具', '家具家电'],
} as const
export type UnitColumn = keyof typeof UNIT_COLUMNS
const COLUMNS = Object.keys(UNIT_COLUMNS) as UnitColumn[]
const OPTIONAL: readonly UnitColumn[] = ['orientation', 'furniture']

/** One row as it was read; a row that cannot be one says why. */
export type ReadRow = { row: number; cells: Record<string, string>; fault?: { column: string; code: string } }
export type UnitFault = { row: number; column: string; code: string; value: string }

const rowSchema = unitSchema.omit({ buildingId: true })
type UnitRow = z.output<typeof rowSchema> & { row: number; buildingId: string }

/** The columns that must be there and are not. */
export function missingUnitColumns(headings: readonly string[]): UnitColumn[] {
  return COLUMNS.filter(
    column =>
      !OPTIONAL.includes(column) &&
      !headings.some(heading => (UNIT_COLUMNS[column] as readonly string[]).includes(heading.trim())),
  )
}

function cellOf(cells: Record<string, string>, column: UnitColumn): string {
  const names: readonly string[] = UNIT_COLUMNS[column]
  const heading = Object.keys(cells).find(name => names.includes(name.trim()))
  return heading === undefined ? '' : cells[heading]!.normalize('NFKC').trim()
}

/** An empty cell is missing, not nought. */
function valuesOf(cells: Record<string, string>): Record<string, string | undefined> {
  return Object.fromEntries(
    COLUMNS.map(column => {
      const text = cellOf(cells, column)
      return [column, text === '' && !OPTIONAL.includes(column) ? undefined : text]
    }),
  )
}

function faultsOf(row: number, error: z.ZodError, values: Record<string, string | undefined>): UnitFault[] {
  const seen = new Set<string>()
  return error.issues.flatMap(issue => {
    const column = String(issue.path[0] ?? '')
    if (seen.has(column)) return []
    seen.add(column)
    const value = values[column]
    return [
      {
        row,
        column,
        code: value === undefined ? 'required' : issue.message,
        value: value?.slice(0, 60) ?? '',
      },
    ]
  })
}

/**
 * Reads a list of units against the buildings of a project, by name: every fault with row and column, and the units
 * of the rows without one. The same unit twice is a fault of the later row.
 */
export function readUnitList(
  rows: readonly ReadRow[],
  buildings: ReadonlyMap<string, string>,
): { units: UnitRow[]; faults: UnitFault[] } {
  const units: UnitRow[] = []
  const faults: UnitFault[] = []
  const seen = new Set<string>()
  for (const { row, cells, fault } of rows) {
    if (fault) {
      faults.push({ row, ...fault, value: '' })
      continue
    }
    const values = valuesOf(cells)
    const parsed = rowSchema.safeParse(values)
    if (!parsed.success) faults.push(...faultsOf(row, parsed.error, values))
    const buildingId = buildings.get(values.building ?? '')
    if (!buildingId)
      faults.push({ row, column: 'building', code: 'unknown-building', value: values.building ?? '' })
    if (!parsed.success || !buildingId) continue
    const key = `${buildingId} ${parsed.data.number}`
    if (seen.has(key)) faults.push({ row, column: 'number', code: 'twice', value: parsed.data.number })
    seen.add(key)
    units.push({ ...parsed.data, row, buildingId })
  }
  return { units, faults }
}
