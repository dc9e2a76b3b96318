import {
  checkPlan,
  describeFix,
  describeReason,
  describeShortfall,
  type Effort,
  type Language,
  type Plan,
  type Progress,
} from '../../app/modules/fairs/timetable'
import { solveTimetable } from '../../app/modules/fairs/timetable/index.server'
import { Refusal, readInstanceFile, readJsonFile, writeResult } from './timetable-files'

export interface SolveFlags {
  out?: string
  seed: number
  effort: Effort
  lng: Language
}

const STAGES: Record<Progress['stage'], string> = {
  bound: 'finding the upper bound',
  placing: 'giving every meeting a slot',
  improving: 'improving slot by slot',
  exact: 'solving groups of slots exactly',
  compacting: 'shortening waits',
}

/** Tells each stage once on standard error. */
function tellStages(): (progress: Progress) => void {
  let told = ''
  return ({ stage, value, bound }) => {
    if (stage === told) return
    told = stage
    const figures = value !== null && bound ? ` (${((100 * value) / bound).toFixed(2)} % of the bound)` : ''
    process.stderr.write(`${STAGES[stage]}${figures}\n`)
  }
}

/** A plan with its reasons and fixes as sentences; the structured fix stays beside each. */
export function planInWords(plan: Plan, language: Language) {
  return {
    ...plan,
    shortfalls: plan.shortfalls.map(shortfall => ({
      ...shortfall,
      code: shortfall.because,
      because: describeShortfall(shortfall, language),
    })),
    unplaced: plan.unplaced.map(pair => ({
      ...pair,
      reason: describeReason(pair.because, language),
      fix: describeFix(pair.fix, language),
      change: pair.fix,
    })),
  }
}

/** Solves an instance file and writes the plan. */
export async function runSolve(file: string, { out, seed, effort, lng }: SolveFlags): Promise<void> {
  const instance = await readInstanceFile(file)
  const plan = await solveTimetable(instance, { seed, effort, onProgress: tellStages() })
  await writeResult(planInWords(plan, lng), out)
  const proof = plan.optimal ? 'optimal' : `gap ${(plan.gap * 100).toFixed(4)} %`
  process.stderr.write(
    `${plan.meetings.length} meetings, value ${plan.value}, bound ${plan.bound}, ${proof}, ` +
      `${plan.shortfalls.length} below their floor, ${plan.breaks} breaks, ${plan.elapsedMs} ms\n`,
  )
}

/** Checks a plan file against its instance file; refuses it with every fault found. */
export async function runCheck(instanceFile: string, planFile: string): Promise<void> {
  const instance = await readInstanceFile(instanceFile)
  const check = checkPlan(instance, await readJsonFile(planFile))
  if (!check.ok) throw new Refusal(planFile, check.faults)
  const { value, missing, provedBound } = check
  await writeResult({ valid: true, value, missing, provedBound }, undefined)
}
