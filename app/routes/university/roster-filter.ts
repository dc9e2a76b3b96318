import { DEGREES } from '~/kernel/degree'
import { choiceOf, textOf } from '../query'

/** What the address asks of the roster. */
export function rosterFilter(params: URLSearchParams) {
  const claimed = choiceOf(params, 'claimed', ['yes', 'no'])
  const year = Number(params.get('class'))
  return {
    q: textOf(params, 'q'),
    degree: choiceOf(params, 'degree', DEGREES),
    graduatingClass: year >= 1990 && year <= 2100 ? year : undefined,
    claimed: claimed && claimed === 'yes',
  }
}
