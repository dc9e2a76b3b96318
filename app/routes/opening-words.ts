import { openings } from '~/i18n/openings'
import { useFormat, useMessages } from '~/i18n/react'
import type { OpeningFacts, OpeningStatus } from '~/modules/openings/index'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of an opening is marked. */
export const OPENING_TONES: Record<OpeningStatus, Tone> = {
  draft: 'neutral',
  pending: 'wait',
  returned: 'urgent',
  published: 'done',
  paused: 'wait',
  closed: 'ended',
  filled: 'ended',
  archived: 'ended',
}

/** Pay as `<Money>` takes it; twelve months a year go without saying. */
export function payOf(facts: Pick<OpeningFacts, 'salaryMinFen' | 'salaryMaxFen' | 'salaryMonths'>) {
  return {
    minFen: facts.salaryMinFen,
    maxFen: facts.salaryMaxFen,
    months: facts.salaryMonths > 12 ? facts.salaryMonths : null,
  }
}

/** `江门市 · 蓬江区` in the order people say it. */
export function placeOf(facts: Pick<OpeningFacts, 'city' | 'district' | 'address'>): string {
  return [facts.city, facts.district, facts.address].filter(Boolean).join(' ')
}

/** The facts of an opening as terms and values for a grid or rows. */
export function useFactRows(facts: OpeningFacts) {
  const t = useMessages(openings)
  const f = useFormat()
  return [
    { term: t.facts.place, value: placeOf(facts) || t.none },
    { term: t.facts.degree, value: t.degrees[facts.degree] },
    { term: t.facts.headcount, value: t.people({ count: facts.headcount }) },
    {
      term: t.facts.graduatingClasses,
      value: t.classes({ years: facts.graduatingClasses.join(t.listSeparator) }),
    },
    { term: t.facts.employment, value: t.employments[facts.employment] },
    { term: t.facts.experience, value: t.experience({ min: facts.experienceMin, max: facts.experienceMax }) },
    { term: t.facts.probation, value: facts.probation || t.none },
    { term: t.facts.validUntil, value: facts.validUntil ? f.weekdayDate(facts.validUntil) : t.none },
  ]
}
