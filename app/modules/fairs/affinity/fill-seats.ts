import { type Degree, degreeRank, meetsDegree } from '../../../kernel/degree'
import { majorDistance } from '../../majors/index'
import type { Demand, Nearness, Supply } from './affinity.types'

/** Graduates who stand behind one seat: not everybody who fits will come. */
export const GRADUATES_PER_SEAT = 4
const NEXT_CLASS = 0.4
const OVERQUALIFIED = 0.6
const BY_DISTANCE = ['same', 'class', 'discipline', null] as const

/** Graduates of one line of supply that count for an opening, and how near their major is. */
export type Fit = { supply: Supply; nearness: Nearness; graduates: number; exactDegree: boolean }

/** Universities teach the same majors: what was found for one is the answer for the next. */
const known = new WeakMap<Demand, Map<string, Nearness | null>>()

function nearnessOf(supply: Supply, demand: Demand): Nearness | null {
  if (demand.majors.length === 0) return 'any'
  const answers = known.get(demand) ?? new Map<string, Nearness | null>()
  const key = `${supply.majorCode}/${supply.discipline}`
  const answer = answers.get(key)
  if (answer !== undefined) return answer
  const found = compareMajors(supply, demand)
  known.set(demand, answers.set(key, found))
  return found
}

function compareMajors(supply: Supply, demand: Demand): Nearness | null {
  let best = 3
  for (const major of demand.majors) {
    best = Math.min(best, majorDistance({ code: supply.majorCode, discipline: supply.discipline }, major))
    if (best === 0) break
  }
  return BY_DISTANCE[best as 0 | 1 | 2 | 3]
}

/** Share of a class that counts: those asked for wholly, next year's partly when no class is asked for. */
function classShare(supply: Supply, demand: Demand, servedClass: number): number {
  if (demand.graduatingClasses.length > 0)
    return demand.graduatingClasses.includes(supply.graduatingClass) ? 1 : 0
  if (supply.graduatingClass === servedClass) return 1
  return supply.graduatingClass === servedClass + 1 ? NEXT_CLASS : 0
}

/** Whether a degree is just what is asked for: the same rung, or a bachelor's where nothing is asked. */
function isExact(held: Degree, required: Degree): boolean {
  return required === 'any' ? degreeRank(held) <= degreeRank('bachelor') : held === required
}

/** How one line of supply serves an opening; null when it does not. */
export function fitOf(supply: Supply, demand: Demand, servedClass: number): Fit | null {
  if (!meetsDegree(supply.degree, demand.degree)) return null
  const share = classShare(supply, demand, servedClass)
  const nearness = share > 0 ? nearnessOf(supply, demand) : null
  if (!nearness) return null
  const exactDegree = isExact(supply.degree, demand.degree)
  return {
    supply,
    nearness,
    exactDegree,
    graduates: supply.count * share * (exactDegree ? 1 : OVERQUALIFIED),
  }
}

const ORDER: readonly Nearness[] = ['same', 'class', 'any', 'discipline']

/** Seats of one opening filled by the nearest majors first. Never fewer when supply or headcount grow. */
export function fillSeats(fits: readonly Fit[], headcount: number): Record<Nearness, number> {
  const seats: Record<Nearness, number> = { same: 0, class: 0, discipline: 0, any: 0 }
  let left = headcount
  for (const nearness of ORDER) {
    let graduates = 0
    for (const fit of fits) if (fit.nearness === nearness) graduates += fit.graduates
    seats[nearness] = Math.min(left, graduates / GRADUATES_PER_SEAT)
    left -= seats[nearness]
  }
  return seats
}
