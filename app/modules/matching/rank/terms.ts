import { foldText } from '#search/text/fold'
import { type Major, majorDistance } from '../../majors'
import { decomposeTitle } from '../titles/decompose-title'
import { bareCity } from './gates'
import type { MatchOpening, MatchTalent } from './parties'

/** Points of one criterion out of `of`, with what it rests on and what would raise it. */
export type Term = { points: number; of: number; because: string; met: string[]; missing: string[] }
export type TermName = 'major' | 'skills' | 'city' | 'salary'

/** Together a hundred. */
export const WEIGHTS: Record<TermName, number> = { major: 30, skills: 30, city: 20, salary: 20 }
/** Where one side says nothing, the middle: neither reward nor punishment. */
const UNSTATED = 0.5

type Share = { share: number; because: string; met?: string[]; missing?: string[] }

const PLACE_OF_DISTANCE = [1, 0.75, 0.4, 0] as const
const DISTANCES = ['same-major', 'same-class', 'same-discipline', 'other-discipline'] as const
const DIGITS = /^\d{6}/

/** The first two digits of a code name the discipline. */
function placed(code: string): Pick<Major, 'code' | 'discipline'> {
  return { code, discipline: code.slice(0, 2) }
}

function majorShare(talent: MatchTalent, { majors }: MatchOpening): Share {
  const codes = majors.filter(major => DIGITS.test(major))
  if (majors.length === 0) return { share: 1, because: 'any-major' }
  if (codes.length === 0 || !DIGITS.test(talent.major_code)) return { share: UNSTATED, because: 'unstated' }
  const distance = Math.min(...codes.map(code => majorDistance(placed(talent.major_code), placed(code))))
  const at = distance as 0 | 1 | 2 | 3
  return { share: PLACE_OF_DISTANCE[at], because: DISTANCES[at], ...(at > 0 && { missing: codes }) }
}

const groupsOf = new Map<string, string[]>()

/** Kinds of work a skill is a word for, remembered: the same few skills come again and again. */
function kindsOf(skill: string): string[] {
  const known = groupsOf.get(skill)
  if (known) return known
  const { groups } = decomposeTitle(skill)
  groupsOf.set(skill, groups)
  return groups
}

function isSkill(held: string, asked: string): boolean {
  const [one, other] = [foldText(held).trim(), foldText(asked).trim()]
  if (one === other) return true
  if (one.length > 1 && other.length > 1 && /\p{Script=Han}/u.test(one + other))
    if (one.includes(other) || other.includes(one)) return true
  const kinds = kindsOf(other)
  return kinds.length > 0 && kindsOf(one).some(kind => kinds.includes(kind))
}

/** Skills beyond the fifth add nothing: lists of twenty words are no twenty conditions. */
const ENOUGH = 5

function skillShare(talent: MatchTalent, opening: MatchOpening): Share {
  if (talent.skills.length === 0)
    return { share: opening.skills.length === 0 ? UNSTATED : 0, because: 'unstated' }
  if (opening.skills.length > 0) {
    const met = opening.skills.filter(asked => talent.skills.some(held => isSkill(held, asked)))
    const missing = opening.skills.filter(asked => !met.includes(asked)).slice(0, ENOUGH)
    const share = Math.min(1, met.length / Math.min(ENOUGH, opening.skills.length))
    return { share, because: 'skills-asked', met, missing: share < 1 ? missing : [] }
  }
  const told = foldText(`${opening.title} ${opening.description}`)
  const met = talent.skills.filter(skill => skill.length > 1 && told.includes(foldText(skill)))
  return { share: met.length > 0 ? Math.min(1, 0.5 + met.length / 4) : 0.25, because: 'skills-in-text', met }
}

function cityShare(talent: MatchTalent, opening: MatchOpening): Share {
  const wished = talent.wished_cities.map(bareCity)
  const city = bareCity(opening.city)
  if (wished.length === 0 || city === '') return { share: UNSTATED, because: 'unstated' }
  const at = wished.indexOf(city)
  if (at === -1) return { share: 0, because: 'other-city', missing: [city] }
  return { share: at === 0 ? 1 : 0.9, because: 'wished-city', met: [city] }
}

function salaryShare({ wished_salary_k: wished }: MatchTalent, opening: MatchOpening): Share {
  const most = opening.salary_max_k ?? opening.salary_min_k
  if (wished === null || wished === 0 || most === null) return { share: UNSTATED, because: 'unstated' }
  if (most >= wished) return { share: 1, because: 'salary-reached' }
  // Nothing from a third below the wish.
  return { share: Math.max(0, 1 - 3 * (1 - most / wished)), because: 'salary-below' }
}

const SHARES: Record<TermName, (talent: MatchTalent, opening: MatchOpening) => Share> = {
  major: majorShare,
  skills: skillShare,
  city: cityShare,
  salary: salaryShare,
}

/** Points of a pair for each criterion, whole numbers, so that the sum shown is the sum of what is shown. */
export function termsOf(talent: MatchTalent, opening: MatchOpening): Record<TermName, Term> {
  const term = (name: TermName): Term => {
    const { share, because, met = [], missing = [] } = SHARES[name](talent, opening)
    return { points: Math.round(share * WEIGHTS[name]), of: WEIGHTS[name], because, met, missing }
  }
  return { major: term('major'), skills: term('skills'), city: term('city'), salary: term('salary') }
}
