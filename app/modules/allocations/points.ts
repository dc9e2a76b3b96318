import { z } from 'zod'
import { DEGREES, type Degree } from '../../kernel/degree'

const points = z.coerce.number('not-a-number').int('not-a-number').min(0, 'too-small').max(1000, 'too-large')

/** A published points table. Nothing in it looks at sex, age, ethnicity or household registration. */
export const pointsTableSchema = z.object({
  degree: z.object({ doctor: points, master: points, bachelor: points, associate: points }),
  /** `each` points for every `months` of social insurance, at most `max`. */
  insurance: z.object({ months: points.min(1, 'too-small'), each: points, max: points }),
  /** `each` points for every member of the household beside the applicant, at most `max`. */
  household: z.object({ each: points, max: points }),
  /** Points for a household without a home of its own. */
  noHome: points,
})
export type PointsTable = z.output<typeof pointsTableSchema>

/** What the sum is computed from. */
export type PointsFacts = {
  degree: Degree
  insuranceMonths: number
  householdSize: number
  ownsHome: boolean
}

export type PointsCode = 'degree' | 'insurance' | 'household' | 'no-home'
/** One line of a sum: what was counted, what it gave, and what it could give at most. */
export type PointsLine = { code: PointsCode; value: string | number | boolean; points: number; max: number }

/** A table to begin with, shown as an example until the office changes it. */
export const EXAMPLE_POINTS: PointsTable = {
  degree: { doctor: 40, master: 30, bachelor: 20, associate: 10 },
  insurance: { months: 6, each: 2, max: 30 },
  household: { each: 5, max: 15 },
  noHome: 15,
}

function degreePoints(table: PointsTable, degree: Degree): number {
  const known = table.degree as Partial<Record<Degree, number>>
  const rungs = DEGREES.slice(0, DEGREES.indexOf(degree) + 1).map(rung => known[rung] ?? 0)
  return known[degree] ?? Math.max(0, ...rungs)
}

/** The sum of a household, line by line; the lines add up to it. */
export function scorePoints(table: PointsTable, facts: PointsFacts): { total: number; lines: PointsLine[] } {
  const { insurance, household } = table
  const steps = Math.floor(facts.insuranceMonths / insurance.months)
  const others = Math.max(0, facts.householdSize - 1)
  const lines: PointsLine[] = [
    {
      code: 'degree',
      value: facts.degree,
      points: degreePoints(table, facts.degree),
      max: Math.max(...Object.values(table.degree)),
    },
    {
      code: 'insurance',
      value: facts.insuranceMonths,
      points: Math.min(insurance.max, steps * insurance.each),
      max: insurance.max,
    },
    {
      code: 'household',
      value: facts.householdSize,
      points: Math.min(household.max, others * household.each),
      max: household.max,
    },
    { code: 'no-home', value: !facts.ownsHome, points: facts.ownsHome ? 0 : table.noHome, max: table.noHome },
  ]
  return { total: lines.reduce((sum, line) => sum + line.points, 0), lines }
}

/** The table as stored with a batch; a broken one is a bug. */
export function pointsTableOf(stored: unknown): PointsTable {
  return pointsTableSchema.parse(stored)
}
