import { proposePairings } from '../../app/modules/pairings/proposal/propose-pairings'
import { makeRound } from '../support/pairing-instances'
import { bestByModel } from '../support/pairing-model'
import { atMost, below, noted, type Report } from './timetable/report'
import { processorMs, slowness } from './timetable/yardstick'

/** Writes a report as one JSON line to standard output and as a small table to standard error. */
function tell(report: Report): boolean {
  process.stdout.write(`${JSON.stringify({ bench: 'pairings', ...report })}\n`)
  process.stderr.write(
    `\n${report.instance} (${report.runs} runs, yardstick × ${report.slowness.toFixed(2)})\n`,
  )
  for (const { what, value, target, ok } of report.figures) {
    process.stderr.write(
      `  ${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(44)} ${value.toPrecision(6).padStart(10)}  ${target}\n`,
    )
  }
  return report.figures.every(figure => figure.ok)
}

/** Processor time, as on the reference machine: whoever shares the machine does not count. */
function largeRounds(name: string, load: number, runs: number): boolean {
  const before = slowness()
  const times: number[] = []
  let byTheClock = 0
  for (let seed = 0; seed < runs; seed++) {
    const input = makeRound(seed, 1000, 5000, load)
    const [cpu, clock] = [processorMs(), performance.now()]
    const { paired } = proposePairings(input)
    times.push(processorMs() - cpu)
    byTheClock = Math.max(byTheClock, performance.now() - clock)
    process.stderr.write(
      `${name}, seed ${seed}: ${paired} of 5000 paired in ${times.at(-1)!.toFixed(0)} ms\n`,
    )
  }
  const slow = Math.max(1, (before + slowness()) / 2)
  const figures = [
    below('slowest, seconds', Math.max(...times) / 1000 / slow, 10),
    noted('slowest by the clock, seconds', byTheClock / 1000),
  ]
  return tell({ instance: name, runs, figures, slowness: slow })
}

async function equalToModel(runs: number): Promise<boolean> {
  let differ = 0
  for (let seed = 0; seed < runs; seed++) {
    const input = makeRound(100 + seed, 100, 100, 1 + (seed % 3))
    const [own, model] = [proposePairings(input), await bestByModel(input)]
    if (own.paired !== model.paired || own.value !== model.value) differ++
  }
  const figures = [atMost('proposals unlike the full model by HiGHS', differ, 0)]
  return tell({ instance: '100 leaders × 100 talents', runs, figures, slowness: slowness() })
}

const large = largeRounds('1,000 leaders × 5,000 talents, room for all', 11, 5)
const tight = largeRounds('1,000 leaders × 5,000 talents, too few places', 7, 5)
process.exitCode = (await equalToModel(10)) && large && tight ? 0 : 1
