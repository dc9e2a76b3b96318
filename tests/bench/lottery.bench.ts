import { chiSquareQuantile } from '../../app/modules/lotteries/core/chi-square'
import { countPositions } from '../../app/modules/lotteries/core/count-positions'
import { makeRoster } from '../../app/modules/lotteries/core/make-roster'
import {
  drawLottery,
  rosterHashOf,
  verifyLottery,
  writeResult,
  writeRoster,
} from '../../app/modules/lotteries/index'
import { below, type Figure, mean, noted } from './timetable/report'
import { processorMs, slowness } from './timetable/yardstick'

/** `npm run bench -- lottery`: fairness over 100,000 seeds, and the time for 100,000 entrants. One JSON line each. */
const SEEDS = 100_000
const ENTRANTS = 100_000
const RUNS = 5
const ONE_IN_A_THOUSAND = 3.09

function timed(work: () => unknown): number {
  const before = processorMs()
  work()
  return (processorMs() - before) / 1000
}

function speed(): Figure[] {
  const before = slowness()
  const roster = makeRoster(ENTRANTS, 1000)
  const runs = Array.from({ length: RUNS }, (_, run) =>
    timed(() => drawLottery(roster, run.toString(16).padStart(2, '0'))),
  )
  const files: [string, string] = [writeRoster(roster), writeResult(drawLottery(roster, 'aa'))]
  const verified = timed(() => verifyLottery(...files))
  const slow = Math.max(1, (before + slowness()) / 2)
  return [
    noted('yardstick', slow),
    below('draw, slowest run, seconds', Math.max(...runs) / slow, 2),
    noted('draw, mean, seconds', mean(runs) / slow),
    noted('draw, slowest run, processor seconds as measured', Math.max(...runs)),
    noted('verify both files, seconds', verified / slow),
  ]
}

function fairness(entrants: number): Figure[] {
  const roster = makeRoster(entrants, 2)
  const { table, first } = countPositions(roster, rosterHashOf(roster), SEEDS)
  const degrees = (entrants - 1) ** 2
  return [
    noted('entrants', entrants),
    noted('degrees of freedom', degrees),
    below('chi-square of place × rank', table, chiSquareQuantile(degrees, ONE_IN_A_THOUSAND)),
    below('chi-square of the first rank', first, chiSquareQuantile(entrants - 1, ONE_IN_A_THOUSAND)),
  ]
}

function tell(part: string, figures: Figure[]): boolean {
  console.log(JSON.stringify({ bench: 'lottery', part, figures }))
  console.error(part)
  for (const { what, value, target, ok } of figures)
    console.error(
      `  ${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(50)} ${value.toPrecision(6).padStart(10)}  ${target}`,
    )
  return figures.every(figure => figure.ok)
}

const outcomes = [tell(`${ENTRANTS} entrants, ${RUNS} draws`, speed()), tell(`${SEEDS} seeds`, fairness(10))]
process.exitCode = outcomes.every(Boolean) ? 0 : 1
