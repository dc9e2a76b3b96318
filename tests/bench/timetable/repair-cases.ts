import { afterAbsence, boundOf, compareMeetings, repairTimetable } from '../../../app/modules/fairs/timetable'
import { solveTimetable } from '../../../app/modules/fairs/timetable/index.server'
import { makeInstance, type Recipe } from './make-instance'
import { processorMs } from './yardstick'

export interface RepairCase {
  /** processor time in milliseconds */
  cpuMs: number
  ratio: number
  moved: number
}

const CASES_PER_FAIR = 10

/** One party of a published timetable drops out at some slot of the day. */
export async function repairCases(recipe: Recipe, fairs: number): Promise<RepairCase[]> {
  const cases: RepairCase[] = []
  for (let seed = 0; seed < fairs; seed++) {
    const instance = makeInstance(recipe, seed)
    const { meetings } = await solveTimetable(instance, { effort: 'normal' })
    for (let number = 0; number < CASES_PER_FAIR; number++) {
      const side = number % 2 === 0 ? ('university' as const) : ('enterprise' as const)
      const party = `${side === 'university' ? 'u' : 'e'}${(number * 13 + seed * 7) % recipe.universities}`
      const fromSlot = number
      const started = processorMs()
      const repair = repairTimetable(instance, meetings, [{ side, party }], { fromSlot })
      const cpuMs = processorMs() - started
      const remaining = afterAbsence(instance, meetings, [{ side, party }], { fromSlot })
      const change = compareMeetings(meetings, repair.meetings)
      const moved = change.moved.length + change.reseated.length
      cases.push({ cpuMs, ratio: repair.value / boundOf(remaining).bound, moved })
    }
    process.stderr.write('.')
  }
  return cases
}
