import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import {
  type CardApplicationStatus,
  type CardParty,
  FACT_NAMES,
  type Facts,
  isUnderWay,
  type Trace,
} from '~/modules/cards/index'
import { Timeline } from '~/ui/figure/timeline'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { TraceView } from './card-rule'
import { useFactValue } from './card-words'

/** Facts as they were stated or established. */
export function FactsView({ title, facts, employer }: { title: string; facts: Facts; employer?: string }) {
  const t = useMessages(cards)
  const value = useFactValue()
  const rows = FACT_NAMES.map(fact => ({ term: t.facts[fact], value: value(fact, facts[fact]) }))
  return (
    <Section title={title}>
      <SectionBody>
        <DefinitionRows items={employer ? [{ term: t.one.employer, value: employer }, ...rows] : rows} />
      </SectionBody>
    </Section>
  )
}

type Decision = {
  id: string
  outcome: 'granted' | 'refused'
  reason: string
  at: Date
  trace: Trace
  policy: { tierCode: string; version: number }
}

/** A decision with the reasons it rests on. */
export function DecisionView({ decision }: { decision: Decision }) {
  const { one: t } = useMessages(cards)
  const { tierCode, version } = decision.policy
  return (
    <Section title={t.decision} hint={t.decisionHint({ tier: tierCode, version })}>
      <SectionBody>
        <p className="cluster mb-3">
          <StatusTag tone={decision.outcome === 'granted' ? 'done' : 'ended'}>
            {t[decision.outcome]}
          </StatusTag>
          <Time value={decision.at} shape="dateTime" />
        </p>
        {decision.reason && (
          <p className="mb-3">
            <b>{t.opinion}</b> {decision.reason}
          </p>
        )}
        <TraceView trace={decision.trace} />
      </SectionBody>
    </Section>
  )
}

type Review = {
  id: string
  agrees: boolean | null
  note: string | null
  organisation: { name: string }
  answeredAt: Date | null
}

/** What the departments said. */
export function ReviewsView({ reviews }: { reviews: readonly Review[] }) {
  const { one: t } = useMessages(cards)
  if (reviews.length === 0) return null
  return (
    <Section title={t.reviews}>
      <SectionBody>
        <DefinitionRows
          items={reviews.map(review => ({
            term: review.organisation.name,
            value: (
              <>
                <StatusTag tone={review.agrees === null ? 'wait' : review.agrees ? 'done' : 'urgent'}>
                  {review.agrees === null ? t.waiting : review.agrees ? t.agrees : t.disagrees}
                </StatusTag>{' '}
                {review.note}
              </>
            ),
          }))}
        />
      </SectionBody>
    </Section>
  )
}

type Step = {
  id: string
  status: CardApplicationStatus
  party: CardParty
  note: string | null
  at: Date
}

/** What happened to an application, and what is next. */
export function CardTimeline({ steps, due }: { steps: readonly Step[]; due?: Date | null | undefined }) {
  const t = useMessages(cards)
  const last = steps.at(-1)
  const next: Record<string, string> = t.one.next
  return (
    <Timeline
      label={t.one.timeline}
      items={steps.map(step => {
        const isLast = step === last
        const open = isLast && isUnderWay(step.status)
        const what = open ? next[step.status] : undefined
        return {
          key: step.id,
          title: t.statuses[step.status],
          state: open ? ('current' as const) : ('done' as const),
          when: <Time value={step.at} shape="dateTime" />,
          who: t.by[step.party],
          note: step.note,
          ...(what && { next: { what, ...(due && { by: <Time value={due} shape="date" /> }) } }),
        }
      })}
    />
  )
}
