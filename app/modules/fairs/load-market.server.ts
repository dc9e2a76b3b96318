import { bareCode } from '../majors/index'
import { allMajors } from '../majors/index.server'
import { publishedDemands } from '../openings/index.server'
import { suppliesOf } from '../universities/index.server'
import type { Demand, Supply } from './affinity/affinity.types'

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Supply of each university, colleges summed, in a fixed order. */
export async function loadSupplies(universityIds: readonly string[]): Promise<Map<string, Supply[]>> {
  const [rows, majors] = await Promise.all([suppliesOf(universityIds), allMajors()])
  const disciplines = new Map(majors.map(major => [bareCode(major.code), major.discipline]))
  return grouped(
    rows.map(({ universityId, majorCode, ...line }) => {
      const code = bareCode(majorCode)
      return [universityId, { majorCode: code, discipline: disciplines.get(code) ?? '', ...line }]
    }),
  )
}

type Placed = Demand['majors'][number]

/** What an opening may call a major: its name, its code, or the name of a whole class. */
async function majorsByName(): Promise<Map<string, Placed[]>> {
  const named = new Map<string, Placed[]>()
  const majors = await allMajors()
  for (const { name, code, majorClass, discipline } of majors) {
    const major = { code: bareCode(code), discipline }
    named.set(name, [major])
    named.set(major.code, [major])
    if (majorClass) named.set(majorClass, [...(named.get(majorClass) ?? []), major])
  }
  return named
}

/**
 * Openings for graduates that each enterprise publishes now. One that names majors of which the catalogue knows none
 * is left out: nobody can say who fits.
 */
export async function loadDemands(
  enterpriseIds: readonly string[],
  now: Date,
): Promise<Map<string, Demand[]>> {
  const [rows, named] = await Promise.all([publishedDemands(enterpriseIds, now), majorsByName()])
  return grouped(
    rows.flatMap(({ enterpriseId, majors: asked, ...opening }) => {
      const majors = asked.flatMap(name => named.get(name.trim()) ?? named.get(bareCode(name)) ?? [])
      if (asked.length > 0 && majors.length === 0) return []
      return [[enterpriseId, { ...opening, majors }] as const]
    }),
  )
}
