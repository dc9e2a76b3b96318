import type { Degree } from '../../kernel/degree'
import { majorNames } from '../majors/index.server'
import { findSupply, findSupplyClasses } from './supply.store.server'

export type SupplyLine = {
  id: string
  college: string
  majorCode: string
  majorName: string
  majorClass: string
  degree: Degree
  graduatingClass: number
  count: number
}

/** The supply table with names of majors; a code the catalogue does not know stands for itself. */
export async function supplyTable(universityId: string, graduatingClass?: number): Promise<SupplyLine[]> {
  const [rows, majors] = await Promise.all([findSupply(universityId, graduatingClass), majorNames()])
  return rows.map(row => {
    const major = majors.get(row.majorCode)
    return {
      id: row.id,
      college: row.college,
      majorCode: row.majorCode,
      majorName: major?.name ?? row.majorCode,
      majorClass: major?.majorClass ?? '',
      degree: row.degree,
      graduatingClass: row.graduatingClass,
      count: row.count,
    }
  })
}

/** Graduating classes with their totals, newest first. */
export async function supplyClasses(universityId: string) {
  return findSupplyClasses(universityId)
}

export type MajorSupply = { majorCode: string; majorName: string; count: number }

/** Lines of a table summed by major, the largest first. */
export function sumByMajor(lines: readonly SupplyLine[]): MajorSupply[] {
  const sums = new Map<string, MajorSupply>()
  for (const { majorCode, majorName, count } of lines) {
    const sum = sums.get(majorCode) ?? { majorCode, majorName, count: 0 }
    sums.set(majorCode, { ...sum, count: sum.count + count })
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.majorCode.localeCompare(b.majorCode))
}
