import { seededRandom } from '../../../app/modules/fairs/timetable/seeded-random'

/** Processor time of the yardstick on an unoccupied core of the machine the targets were set on, in milliseconds. */
const REFERENCE_MS = 62

/** Processor time of this process so far, all its threads, in milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A fixed piece of work of the solver's kind (arrays of whole numbers, unpredictable access), in processor time. */
export function yardstickMs(): number {
  const random = seededRandom(11)
  const size = 1 << 16
  const next = Int32Array.from({ length: size }, (_, at) => at)
  random.shuffle(next)
  const started = processorMs()
  const count = new Int32Array(size)
  let at = 0
  for (let step = 0; step < 8_000_000; step++) {
    at = next[(at + (step & 7)) & (size - 1)]!
    count[at]! += 1
  }
  const elapsed = processorMs() - started
  if (count.reduce((sum, value) => sum + value, 0) !== 8_000_000) throw new Error('the yardstick miscounted')
  return elapsed
}

/** How many times slower than the reference this machine computes just now (1 = as fast). */
export function slowness(): number {
  const tries = [yardstickMs(), yardstickMs(), yardstickMs()].sort((a, b) => a - b)
  return tries[1]! / REFERENCE_MS
}
