import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Effort } from '../../app/modules/fairs/timetable'
import { greedy } from './timetable/greedy'
import { makeInstance } from './timetable/make-instance'
import { recipes, usual } from './timetable/recipes'
import { repairCases } from './timetable/repair-cases'
import { atLeast, atMost, below, type Figure, mean, noted, percentile, tell } from './timetable/report'
import { type Run, runSeeds } from './timetable/run-recipe'
import { slowness } from './timetable/yardstick'

/**
 * Times are judged in processor time, so that whoever shares the machine does not count, and as on the
 * reference machine: divided by how much slower this one computes. Time by the clock is noted beside.
 */
async function measure(instance: string, runs: number, work: () => Promise<(slow: number) => Figure[]>) {
  const before = slowness()
  const figures = await work()
  const slow = Math.max(1, (before + slowness()) / 2)
  return tell({ instance, runs, figures: figures(slow), slowness: slow })
}

const seconds = (runs: Run[], share: number, slow: number) =>
  percentile(
    runs.map(run => run.cpuMs),
    share,
  ) /
  1000 /
  slow

const byTheClock = (runs: Run[]) =>
  noted(
    'p95 seconds by the clock',
    percentile(
      runs.map(run => run.plan.elapsedMs),
      0.95,
    ) / 1000,
  )

const breaksLeft = (runs: Run[]) => runs.map(({ plan }) => plan.breaks / plan.breaksBeforeCompaction)
const lowest = (runs: Run[]) => Math.min(...runs.map(run => run.ratio))
const floorsMissed = (runs: Run[]) => runs.reduce((sum, run) => sum + run.floorsMissed, 0)

function usualFair(name: keyof typeof recipes, count: number) {
  return measure(name, count, async () => {
    const runs = await runSeeds(recipes[name], count, 'normal')
    const hand = runs.map((run, seed) => greedy(makeInstance(recipes[name], seed)).value / run.plan.bound)
    return slow => [
      atLeast('share of seeds with value = bound', runs.filter(run => run.plan.optimal).length / count, 0.95),
      below('p95 seconds', seconds(runs, 0.95, slow), 2),
      byTheClock(runs),
      atMost('floors missed that could be met', floorsMissed(runs), 0),
      atMost('breaks after ÷ before compaction, mean', mean(breaksLeft(runs)), 0.25),
      atMost('breaks after ÷ before compaction, worst', Math.max(...breaksLeft(runs)), 0.27),
      noted('greedy by weight ÷ bound, for comparison', mean(hand)),
    ]
  })
}

function tightFair(name: keyof typeof recipes, count: number, effort: Effort = 'normal', target = 0.9995) {
  return measure(name, count, async () => {
    const runs = await runSeeds(recipes[name], count, effort)
    return slow => [
      atLeast('lowest value ÷ bound', lowest(runs), target),
      byTheClock(runs),
      atMost('floors missed that could be met', floorsMissed(runs), 0),
      below('p95 seconds', seconds(runs, 0.95, slow), 30),
      noted('share of seeds with value = bound', runs.filter(run => run.plan.optimal).length / count),
      noted('breaks after ÷ before compaction, mean', mean(breaksLeft(runs))),
    ]
  })
}

function scatteredFair(name: keyof typeof recipes, count: number) {
  return measure(name, count, async () => {
    const quick = await runSeeds(recipes[name], count, 'fast')
    const long = await runSeeds(recipes[name], count, 'thorough')
    return slow => [
      atLeast('fast: lowest value ÷ bound', lowest(quick), 0.995),
      below('fast: p95 seconds', seconds(quick, 0.95, slow), 2),
      atLeast('thorough: lowest value ÷ bound', lowest(long), 0.999),
      atLeast('thorough: mean value ÷ bound', mean(long.map(run => run.ratio)), 0.999),
      below('thorough: p95 seconds', seconds(long, 0.95, slow), 30),
      byTheClock(quick),
      byTheClock(long),
      atMost('floors missed that could be met', floorsMissed(long), 0),
    ]
  })
}

/** In a process of its own, so that its memory is its own. */
function largeFair(name: keyof typeof recipes, count: number) {
  return measure(name, count, async () => {
    const runs = await runSeeds(recipes[name], count, 'normal')
    return slow => [
      atLeast('share of seeds with value = bound', runs.filter(run => run.plan.optimal).length / count, 1),
      below('slowest, seconds', seconds(runs, 1, slow), 10),
      byTheClock(runs),
      below('most memory, MB', process.resourceUsage().maxRSS / 1024, 400),
      atMost('breaks after ÷ before compaction, mean', mean(breaksLeft(runs)), 0.25),
    ]
  })
}

function cancelledParty(fairs: number) {
  return measure('one party cancels', fairs * 10, async () => {
    const cases = await repairCases(usual, fairs)
    const times = cases.map(each => each.cpuMs)
    return slow => [
      below('p95 milliseconds', percentile(times, 0.95) / slow, 200),
      below('slowest, milliseconds', Math.max(...times) / slow, 200),
      atLeast('mean value ÷ remaining bound', mean(cases.map(each => each.ratio)), 0.999),
      atMost('others moved', Math.max(...cases.map(each => each.moved)), 0),
    ]
  })
}

const LARGE = '300 × 1000 × 24'

const parts: Record<string, () => Promise<boolean>> = {
  usual: () => usualFair('usual', 40),
  random: () => usualFair('usual, random weights', 10),
  tables: () => tightFair('tight tables, 25 % in blocks', 15),
  ceilings: () => tightFair('tight ceilings, 25 % in blocks', 15),
  full: () => tightFair('every slot used, 25 % in blocks', 3, 'thorough', 0.999),
  scattered: () => scatteredFair('40 % scattered', 6),
  cancel: () => cancelledParty(4),
  large: async () => {
    const args = ['--import', 'tsx', fileURLToPath(import.meta.url), 'large-alone']
    const said = execFileSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    process.stdout.write(said)
    return said
      .trim()
      .split('\n')
      .every(line => JSON.parse(line).figures.every((figure: Figure) => figure.ok))
  },
  'large-alone': () => largeFair(LARGE, 3),
}

const asked = process.argv.slice(2).filter(part => part in parts)
const chosen = asked.length > 0 ? asked : Object.keys(parts).filter(part => part !== 'large-alone')
let allOk = true
for (const part of chosen) allOk = (await parts[part]!()) && allOk
process.exitCode = allOk ? 0 : 1
