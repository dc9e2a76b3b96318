import { writeCertificate } from '../bound/certificate'
import { findBound } from '../bound/find-bound'
import { buildModel } from '../build-model'
import { canonicalOrder } from '../canonical-order'
import type { Certificate } from '../plan.types'
import { faultsOf } from '../read-rows'
import { runAtOnce } from '../tasks'
import type { Fault, Instance, Party } from '../timetable.types'
import { checkFixed, checkParties, checkSeats } from './check-seats'
import { type CheckedPlan, planSchema } from './plan.schema'
import { boundFromCertificate } from './verify-certificate'

/** What a check found: faults with their place, or none and the figures as recomputed. */
export interface PlanCheck {
  ok: boolean
  faults: Fault[]
  value: number
  /** floor units missed in total */
  missing: number
  /** bound proved by the plan's certificate, or by one made for the check; null when the plan cannot be read */
  provedBound: number | null
}

const MOST_FAULTS = 50

function checkFloors(plan: CheckedPlan, degree: Map<Party, number>, report: (fault: Fault) => void): number {
  let missing = 0
  const named = plan.shortfalls.reduce((sum, shortfall) => sum + shortfall.missing, 0)
  for (const [party, meetings] of degree) {
    const short = Math.max(0, party.min - meetings)
    missing += short
    if (short > 0 && !plan.shortfalls.some(named => named.party === party.id && named.missing === short))
      report({
        place: 'shortfalls',
        code: 'floor-broken',
        message: `"${party.id}" misses ${short}, which is not named`,
      })
  }
  if (named !== missing)
    report({
      place: 'shortfalls',
      code: 'wrong-shortfall',
      message: `named ${named}, but ${missing} are missing`,
    })
  return missing
}

function checkFigures(plan: CheckedPlan, value: number, proved: number, report: (fault: Fault) => void) {
  if (plan.value !== value)
    report({
      place: 'value',
      code: 'wrong-value',
      message: `the meetings are worth ${value}, not ${plan.value}`,
    })
  if (plan.bound < value)
    report({
      place: 'bound',
      code: 'bound-below-value',
      message: `the bound ${plan.bound} is below ${value}`,
    })
  if (plan.optimal && plan.bound !== value)
    report({ place: 'optimal', code: 'not-optimal', message: 'called optimal, but value and bound differ' })
  if (proved > plan.bound)
    report({
      place: 'bound',
      code: 'unproved',
      message: `no bound below ${proved} is proved, ${plan.bound} is claimed`,
    })
}

/** A certificate made afresh for a plan that brings none. */
function ownCertificate(instance: Instance): Certificate {
  const model = buildModel(canonicalOrder(instance))
  return writeCertificate(model, runAtOnce(findBound(model.core)))
}

/**
 * Checks a plan against its instance without trusting the solver: places, availability, ceilings, floors or
 * named shortfalls, pins and past, value, and the bound by adding up the certificate's prices.
 */
export function checkPlan(instance: Instance, input: unknown): PlanCheck {
  const parsed = planSchema.safeParse(input)
  if (!parsed.success)
    return { ok: false, faults: faultsOf(parsed.error, ''), value: 0, missing: 0, provedBound: null }
  const plan = parsed.data
  const faults: Fault[] = []
  const report = (fault: Fault) => {
    if (faults.length < MOST_FAULTS) faults.push(fault)
  }
  checkSeats(instance, plan.meetings, report)
  checkFixed(instance, plan.meetings, report)
  const degree = checkParties(instance, plan.meetings, report)
  const missing = checkFloors(plan, degree, report)
  const weights = new Map(instance.weights.map(([u, e, weight]) => [JSON.stringify([u, e]), weight]))
  const value = plan.meetings.reduce(
    (sum, { university, enterprise }) => sum + (weights.get(JSON.stringify([university, enterprise])) ?? 0),
    0,
  )
  const provedBound = boundFromCertificate(instance, plan.certificate ?? ownCertificate(instance), missing)
  checkFigures(plan, value, provedBound, report)
  return { ok: faults.length === 0, faults, value, missing, provedBound }
}
