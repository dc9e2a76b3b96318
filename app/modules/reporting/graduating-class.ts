import { localDateOf } from '../../kernel/local-date'

const AUTUMN = 8

/** The graduating class whose season it is: from August on the class of next summer. */
export function currentClass(now: Date): number {
  const [year = 0, month = 0] = localDateOf(now).split('-').map(Number)
  return month >= AUTUMN ? year + 1 : year
}
