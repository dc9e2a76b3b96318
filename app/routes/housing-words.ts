import { formErrors, wordErrors } from '~/i18n/form-errors'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { Degree } from '~/kernel/degree'
import type { AutoCheck, PointsLine } from '~/modules/allocations/index'
import type { FormReply } from '~/platform/http/form.server'
import type { Tone } from '~/ui/text/status-tag'

export const HOUSING_TONES = {
  submitted: 'wait',
  supplement: 'urgent',
  approved: 'done',
  rejected: 'ended',
  appealed: 'wait',
  withdrawn: 'ended',
} as const satisfies Record<string, Tone>

export const PLACE_TONES = {
  waiting: 'wait',
  called: 'urgent',
  selected: 'done',
  out: 'ended',
} as const satisfies Record<string, Tone>

export const LEASE_TONES = {
  draft: 'neutral',
  to_sign: 'urgent',
  active: 'done',
  expired: 'wait',
  terminated: 'ended',
  cancelled: 'ended',
} as const satisfies Record<string, Tone>

export const OUTCOME_TONES = { pass: 'done', fail: 'urgent', unsure: 'wait' } as const satisfies Record<
  string,
  Tone
>
export const REPAIR_TONES = {
  reported: 'wait',
  accepted: 'wait',
  done: 'done',
  confirmed: 'ended',
  cancelled: 'ended',
} as const satisfies Record<string, Tone>
export const WISH_TONES = {
  asked: 'wait',
  granted: 'done',
  refused: 'ended',
  withdrawn: 'ended',
} as const satisfies Record<string, Tone>

/** What was typed and what is wrong with it, in the language of the page. */
export function useHousingReply(reply: FormReply | undefined, more: Record<string, string> = {}) {
  const words = { ...useMessages(formErrors), ...useMessages(housing).errors, ...more }
  const value = (name: string) => {
    const typed = reply?.values[name]
    return typeof typed === 'string' ? typed : undefined
  }
  return { errors: wordErrors(words, reply?.errors), value }
}

/** The reason of an automatic check, in words. */
export function useCheckReason(): (check: AutoCheck) => string {
  const { said } = useMessages(housing).one
  const { degrees } = useMessages(vocabulary)
  return ({ code, said: found, asked, outcome }) => {
    const texts = {
      degree: () => said.degree({ said: degrees[found as Degree], asked: degrees[asked as Degree] }),
      insurance: () => said.insurance({ said: found, asked }),
      employer: () => said.employer({ said: found, known: outcome === 'pass' }),
      'no-home': () => said['no-home']({ owns: found === 'yes' }),
      identity: () => said.identity({ said: found }),
      'not-blocked': () => said['not-blocked']({ until: found }),
      'no-lease': () => said['no-lease']({ number: found }),
    }
    return texts[code]()
  }
}

/** What a line of a points sum counted, in words. */
export function useLineReason(): (line: PointsLine) => string {
  const { line: t } = useMessages(housing).one
  const { degrees } = useMessages(vocabulary)
  return ({ code, value }) => {
    if (code === 'degree') return t.degree({ value: degrees[value as Degree] })
    if (code === 'no-home') return t['no-home']({ free: value === true })
    return t[code]({ value: String(value) })
  }
}
