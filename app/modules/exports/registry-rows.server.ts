import type { Degree } from '../../kernel/degree'
import type { Employment } from '../../kernel/employment'
import { columnsOf } from '../imports/index'
import { everyEnterprise, everyOpening, everyUniversity } from './registry.store.server'
import { type Cell, type ExportTable, rowsOf } from './table'

export const REGISTRIES = ['openings', 'enterprises', 'universities'] as const
export type Registry = (typeof REGISTRIES)[number]

const DEGREE_NAMES: Record<Degree, string> = {
  any: '不限',
  junior_middle: '初中',
  senior_middle: '高中',
  secondary_vocational: '中专',
  associate: '大专',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
}
const EMPLOYMENT_NAMES: Record<Employment, string> = {
  full_time: '全职',
  part_time: '兼职',
  internship: '实习',
}
const NUMBERS = new Set(['headcount', 'salary_min_k', 'salary_max_k'])

/** Years of experience in a wording the import reads back as the same range. */
export function experienceWording(min: number | null, max: number | null): string {
  if (max === 0) return '应届'
  if (max === null) return min === null ? '不限' : `${min}年以上`
  return `${min ?? 0}-${max}年`
}

const thousandYuan = (fen: number | null) => fen && fen / 100_000

type Source<R> = R extends AsyncIterable<infer T> ? T : never
type OpeningRow = Source<ReturnType<typeof everyOpening>>

function openingCells(row: OpeningRow): Record<string, Cell> {
  return {
    external_id: row.externalId ?? row.id,
    title: row.title,
    company: row.enterprise.name,
    city: row.city,
    district: row.district,
    salary_min_k: thousandYuan(row.salaryMinFen),
    salary_max_k: thousandYuan(row.salaryMaxFen),
    degree: DEGREE_NAMES[row.degree],
    experience: experienceWording(row.experienceMin, row.experienceMax),
    employment: EMPLOYMENT_NAMES[row.employment],
    headcount: row.headcount,
    majors: row.majors.join('|'),
    skills: row.skills.join('|'),
    benefits: row.benefits.join('|'),
    category: row.category,
    industry: row.industry,
    description: [row.duties, row.requirements].filter(Boolean).join('\n'),
  }
}

function enterpriseCells(row: Source<ReturnType<typeof everyEnterprise>>): Record<string, Cell> {
  return {
    external_id: row.externalId ?? row.id,
    name: row.name,
    credit_code: row.creditCode,
    industry: row.industryCode,
    city: row.city,
    district: row.district,
    size: row.size,
    contact_name: row.contactName,
    contact_email: row.contactEmail,
  }
}

function universityCells(row: Source<ReturnType<typeof everyUniversity>>): Record<string, Cell> {
  const { code, name, authority, province, city, level, nature, type } = row
  const honours = { is_985: row.is985 ? '1' : '0', is_211: row.is211 ? '1' : '0' }
  return { code, name, authority, province, city, level, nature, type, ...honours }
}

const CELLS: Record<Registry, () => AsyncIterable<Record<string, Cell>>> = {
  openings: () => mapped(everyOpening(), openingCells),
  enterprises: () => mapped(everyEnterprise(), enterpriseCells),
  universities: () => mapped(everyUniversity(), universityCells),
}

async function* mapped<T>(items: AsyncIterable<T>, cells: (item: T) => Record<string, Cell>) {
  for await (const item of items) yield cells(item)
}

/** A registry in the columns of its import, so that it can be imported again. */
export function registryTable(kind: Registry): ExportTable {
  const names = columnsOf(kind)
  return {
    sheet: kind,
    columns: names.map(heading => ({ heading, kind: NUMBERS.has(heading) ? 'number' : 'text' })),
    rows: rowsOf(CELLS[kind](), cells => names.map(name => cells[name] ?? null)),
  }
}
