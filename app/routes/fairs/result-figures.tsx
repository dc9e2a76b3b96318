import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import type { FairTotals } from '~/modules/fair-days/index.server'
import { BarTable } from '~/ui/figure/bar-table'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { Section, SectionBody } from '~/ui/page/section'

type Totals = Omit<FairTotals, 'differs' | 'conflicts'>

/** The big numbers of an edition. */
export function ResultNumbers({ totals }: { totals: Totals }) {
  const { results: t } = useMessages(fairDays)
  const f = useFormat()
  return (
    <StatRow>
      <StatNumber label={t.held} value={f.number(totals.held)} unit={`/ ${f.number(totals.meetings)}`} />
      <StatNumber
        label={t.intents}
        value={f.number(totals.intentsBoth)}
        hint={t.intentsHint({ one: totals.intentsOne })}
      />
      <StatNumber label={t.openings} value={f.number(totals.openings)} />
      <StatNumber label={t.steps} value={f.number(totals.steps.all)} hint={t.stepsHint(totals.steps)} />
    </StatRow>
  )
}

/** Arrivals, meetings and kinds of cooperation as bars with their table. */
export function ResultBars({ totals }: { totals: Totals }) {
  const { results: t, cooperations } = useMessages(fairDays)
  const f = useFormat()
  const part = (key: string, label: string, value: number, of: number) => ({
    key,
    label,
    value,
    of,
    note: of > 0 ? f.percent(value / of) : undefined,
  })
  const { universities, enterprises, meetings } = totals
  return (
    <div className="grid-2">
      <Section title={t.attendance}>
        <SectionBody>
          <BarTable
            caption={t.attendance}
            heads={[t.attendance, t.held]}
            bars={[
              part('u', t.universities, universities.arrived, universities.expected),
              part('e', t.enterprises, enterprises.arrived, enterprises.expected),
              part('h', t.held, totals.held, meetings),
              part('a', t.absent, totals.absent, meetings),
              part('o', t.open, totals.open, meetings),
            ]}
          />
        </SectionBody>
      </Section>
      <Section title={t.cooperations}>
        <SectionBody>
          <BarTable
            caption={t.cooperations}
            heads={[t.cooperations, t.meetings]}
            bars={totals.cooperations.map(({ kind, count }) => ({
              key: kind,
              label: cooperations[kind],
              value: count,
            }))}
          />
        </SectionBody>
      </Section>
    </div>
  )
}
