import { seededRandom } from '../../../app/modules/fairs/timetable/seeded-random'

/** What the yardstick takes on an unoccupied core of the machine the targets were set on, in milliseconds. */
const REFERENCE_MS = 60

/** A fixed piece of work of the solver's kind (arrays of whole numbers, unpredictable access), timed. */
export function yardstickMs(): number {
  const random = seededRandom(11)
  const size = 1 << 16
  const next = Int32Array.from({ length: size }, (_, at) => at)
  random.shuffle(next)
  const started = performance.now()
  const count = new Int32Array(size)
  let at = 0
  for (let step = 0; step < 8_000_000; step++) {
    at = next[(at + (step & 7)) & (size - 1)]!
    count[at]! += 1
  }
  const elapsed = performance.now() - started
  if (count.reduce((sum, value) => sum + value, 0) !== 8_000_000) throw new Error('the yardstick miscounted')
  return elapsed
}

/** How many times slower than the reference this machine is just now (1 = as fast; more when others use it). */
export function slowness(): number {
  const tries = [yardstickMs(), yardstickMs(), yardstickMs()].sort((a, b) => a - b)
  return tries[1]! / REFERENCE_MS
}
