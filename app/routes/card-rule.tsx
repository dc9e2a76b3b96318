import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import type { Rule, Trace } from '~/modules/cards/index'
import { StatusTag } from '~/ui/text/status-tag'
import { useCondition, useFactValue } from './card-words'

/** Conditions as nested lists. */
export function RuleView({ rule }: { rule: Rule }) {
  const { rule: t } = useMessages(cards)
  const sentence = useCondition()
  if ('fact' in rule) return <span>{sentence(rule)}</span>
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not]
  return (
    <>
      <span className="muted">{'all' in rule ? t.all : 'any' in rule ? t.any : t.not}</span>
      {parts.length === 0 && <span className="muted"> {t.nothing}</span>}
      <ul className="rule">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a part
          <li key={index}>
            <RuleView rule={part} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What conditions say of somebody's facts, each with what was found. */
export function TraceView({ trace }: { trace: Trace }) {
  const { rule: t } = useMessages(cards)
  const sentence = useCondition()
  const value = useFactValue()
  const mark = <StatusTag tone={trace.met ? 'done' : 'urgent'}>{trace.met ? t.met : t.unmet}</StatusTag>
  if (trace.kind === 'fact')
    return (
      <span>
        {mark} {sentence(trace)}{' '}
        <span className="muted">{t.found({ value: value(trace.fact, trace.found) })}</span>
      </span>
    )
  return (
    <>
      <span>
        {mark} <span className="muted">{t[trace.kind]}</span>
      </span>
      <ul className="rule">
        {trace.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a part
          <li key={index}>
            <TraceView trace={part} />
          </li>
        ))}
      </ul>
    </>
  )
}
