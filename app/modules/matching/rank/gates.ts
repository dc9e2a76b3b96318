import { meetsDegree } from '../../../kernel/degree'
import type { MatchOpening, MatchTalent } from './parties'

/** A condition that is met or not; `asked` and `has` say between what. */
export type Gate = {
  gate: 'degree' | 'employment' | 'place' | 'class'
  passed: boolean
  asked: string
  has: string
}

/** The city of a place, however it is written: 江门市 is 江门. */
export function bareCity(city: string): string {
  return city.replace(/市$/, '')
}

/** The hard conditions of a pair. What one side does not state, it does not ask. */
export function gatesOf(talent: MatchTalent, opening: MatchOpening): Gate[] {
  const cities = talent.wished_cities.map(bareCity)
  const city = bareCity(opening.city)
  const kinds = talent.wished_employment
  const classes = opening.graduating_classes
  return [
    {
      gate: 'degree',
      passed: meetsDegree(talent.degree, opening.degree),
      asked: opening.degree,
      has: talent.degree,
    },
    {
      gate: 'employment',
      passed: opening.employment === '' || kinds.length === 0 || kinds.includes(opening.employment),
      asked: opening.employment,
      has: kinds.join('|'),
    },
    {
      gate: 'place',
      passed: talent.relocates || cities.length === 0 || city === '' || cities.includes(city),
      asked: city,
      has: talent.relocates ? '' : cities.join('|'),
    },
    {
      gate: 'class',
      passed:
        classes.length === 0 || talent.graduating_class === '' || classes.includes(talent.graduating_class),
      asked: classes.join('|'),
      has: talent.graduating_class,
    },
  ]
}
