import { type Degree, meetsDegree } from '../../kernel/degree'

/** What is looked at before somebody reads an application, in the order shown. */
export const CHECK_CODES = [
  'degree',
  'insurance',
  'employer',
  'no-home',
  'identity',
  'not-blocked',
  'no-lease',
] as const
export type CheckCode = (typeof CHECK_CODES)[number]
export const CHECK_OUTCOMES = ['pass', 'fail', 'unsure'] as const
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

/** One check with its reason: `said` is what was found, `asked` what the batch asks for. */
export type AutoCheck = { code: CheckCode; outcome: CheckOutcome; said: string; asked: string }
/** What the reviewer found at the same point, with a reason in words. */
export type ReviewCheck = { code: CheckCode; outcome: CheckOutcome; reason: string }

export type CheckFacts = {
  degree: Degree
  minDegree: Degree
  insuranceMonths: number
  minInsuranceMonths: number
  ownsHome: boolean
  employer: string
  employerKnown: boolean
  members: number
  /** First day on which nobody of the household is blocked any more. */
  blockedUntil: string | null
  leaseNumber: string | null
}

const outcome = (pass: boolean): CheckOutcome => (pass ? 'pass' : 'fail')

/** The automatic checks of an application; none looks at sex, age, ethnicity or household registration. */
export function runChecks(facts: CheckFacts): AutoCheck[] {
  const { degree, minDegree, insuranceMonths, minInsuranceMonths } = facts
  return [
    { code: 'degree', outcome: outcome(meetsDegree(degree, minDegree)), said: degree, asked: minDegree },
    {
      code: 'insurance',
      outcome: outcome(insuranceMonths >= minInsuranceMonths),
      said: String(insuranceMonths),
      asked: String(minInsuranceMonths),
    },
    {
      code: 'employer',
      outcome: facts.employerKnown ? 'pass' : 'unsure',
      said: facts.employer,
      asked: '',
    },
    { code: 'no-home', outcome: outcome(!facts.ownsHome), said: facts.ownsHome ? 'yes' : 'no', asked: 'no' },
    { code: 'identity', outcome: 'pass', said: String(facts.members), asked: '' },
    {
      code: 'not-blocked',
      outcome: outcome(facts.blockedUntil === null),
      said: facts.blockedUntil ?? '',
      asked: '',
    },
    {
      code: 'no-lease',
      outcome: outcome(facts.leaseNumber === null),
      said: facts.leaseNumber ?? '',
      asked: '',
    },
  ]
}

/** Whether machine and reviewer say different things at a point. */
export function differs(
  auto: readonly AutoCheck[],
  review: readonly ReviewCheck[],
  code: CheckCode,
): boolean {
  const [a, b] = [auto, review].map(list => list.find(check => check.code === code)?.outcome)
  return a !== undefined && b !== undefined && a !== b && a !== 'unsure'
}
