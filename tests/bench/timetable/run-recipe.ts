import { checkPlan, type Effort, type Plan } from '../../../app/modules/fairs/timetable'
import { solveTimetable } from '../../../app/modules/fairs/timetable/index.server'
import { makeInstance, type Recipe } from './make-instance'
import { processorMs } from './yardstick'

export interface Run {
  plan: Plan
  ratio: number
  /** processor time of the whole process, worker thread included, in milliseconds */
  cpuMs: number
  /** parties below a floor although the bound says all floors can be met so far */
  floorsMissed: number
}

/** Solves one instance of a recipe and checks the plan, its proof included. */
export async function runRecipe(recipe: Recipe, seed: number, effort: Effort): Promise<Run> {
  const instance = makeInstance(recipe, seed)
  const before = processorMs()
  const plan = await solveTimetable(instance, { seed: 1, effort })
  const cpuMs = processorMs() - before
  const check = checkPlan(instance, plan)
  if (!check.ok) throw new Error(`seed ${seed}: ${JSON.stringify(check.faults[0])}`)
  return {
    plan,
    ratio: plan.value / plan.bound,
    cpuMs,
    floorsMissed: plan.shortfalls.filter(shortfall => shortfall.because === 'not-found').length,
  }
}

/** Solves `count` seeds of a recipe one after another. */
export async function runSeeds(recipe: Recipe, count: number, effort: Effort): Promise<Run[]> {
  const runs: Run[] = []
  for (let seed = 0; seed < count; seed++) {
    runs.push(await runRecipe(recipe, seed, effort))
    process.stderr.write('.')
  }
  return runs
}
