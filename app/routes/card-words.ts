import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { Degree } from '~/kernel/degree'
import type { Condition, FactName } from '~/modules/cards/index'
import type { FormReply } from '~/platform/http/form.server'
import type { Tone } from '~/ui/text/status-tag'

export const CARD_APPLICATION_TONES = {
  employer_check: 'wait',
  department_review: 'wait',
  office_decision: 'wait',
  supplement: 'urgent',
  approved: 'wait',
  public_notice: 'wait',
  issued: 'done',
  rejected: 'ended',
  appealed: 'wait',
  withdrawn: 'ended',
} as const satisfies Record<string, Tone>

export const STANDING_TONES = {
  'in-force': 'done',
  expired: 'ended',
  unchecked: 'urgent',
  lost: 'urgent',
  revoked: 'ended',
  replaced: 'ended',
  main: 'ended',
} as const satisfies Record<string, Tone>

/** A tier by code and name, in the language of the page. */
export function useTierName() {
  const t = useMessages(cards)
  const locale = useLocale()
  return (code: string, tier: { nameZh: string; nameEn: string }) =>
    t.tierNamed({ code, name: locale === 'en' ? tier.nameEn : tier.nameZh })
}

/** What was typed and what is wrong with it, in the language of the page. */
export function useCardReply(reply: FormReply | undefined) {
  const own: Record<string, string> = useMessages(cards).errors
  const office: Record<string, string> = useMessages(cardOffice).errors
  const words = { ...useMessages(formErrors), ...own, ...office }
  const value = (name: string) => {
    const typed = reply?.values[name]
    return typeof typed === 'string' ? typed : undefined
  }
  const list = (name: string): string[] | undefined => {
    const typed = reply?.values[name]
    if (typeof typed === 'string') return [typed]
    return Array.isArray(typed) ? typed.filter(one => typeof one === 'string') : undefined
  }
  return { errors: wordErrors(words, reply?.errors), value, list, typed: reply !== undefined }
}
export type CardReply = ReturnType<typeof useCardReply>

/** One value of a fact, in words. */
export function useFactValue() {
  const { values } = useMessages(cards)
  const { degrees } = useMessages(vocabulary)
  const f = useFormat()
  const one = (fact: FactName, value: string | number): string => {
    if (fact === 'degree') return value === 'any' ? values.none : degrees[value as Degree]
    if (fact === 'taxYuan') return values.yuanOf({ count: f.number(Number(value)) })
    if (fact === 'contractMonths' || fact === 'insuranceMonths')
      return values.monthsOf({ count: f.number(Number(value)) })
    const words: Record<string, string> = values[fact]
    return words[value] ?? String(value)
  }
  return (fact: FactName, value: Condition['value']): string => {
    if (!Array.isArray(value)) return one(fact, value)
    return value.length === 0 ? values.none : value.map(each => one(fact, each)).join(values.or)
  }
}

/** A condition as a sentence. */
export function useCondition() {
  const { rule, facts } = useMessages(cards)
  const value = useFactValue()
  const shapes = {
    'at-least': rule.atLeast,
    'at-most': rule.atMost,
    'is-one-of': rule.oneOf,
    'has-any': rule.hasAny,
  }
  return (condition: Condition) =>
    shapes[condition.op]({ fact: facts[condition.fact], value: value(condition.fact, condition.value) })
}
