import { solveAndPublish } from '../../app/modules/fairs/index.server'
import { idOf } from './chance'
import { daysFrom } from './days'
import { fairId } from './fairs'

const EDITION = 'hundred'

/**
 * The published timetable of the edition of a hundred universities, solved as the site itself would: a first version,
 * and the one that took its place a day later.
 */
export async function settleTimetables(now: Date): Promise<void> {
  const days = daysFrom(now)
  const common = { editionId: fairId(EDITION), byUserId: idOf('user', 'office') }
  const versions = [
    { seed: 2, effort: 'fast' as const, at: days.at(-3, 17.2) },
    { seed: 1, effort: 'normal' as const, at: days.at(-2, 9.5) },
  ]
  for (const version of versions) {
    const done = await solveAndPublish({ ...common, ...version })
    if (!done.ok) throw new Error(`the timetable of the demonstration was refused: ${done.code}`)
  }
}
