import { apartments } from '~/i18n/apartments'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import {
  type AutoCheck,
  differs,
  type HousingStatus,
  type PointsLine,
  type ReviewCheck,
} from '~/modules/allocations/index'
import { ScoreBar, ScoreTable } from '~/ui/figure/score-bar'
import { Timeline } from '~/ui/figure/timeline'
import { DataTable } from '~/ui/list/data-table'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { OUTCOME_TONES, useCheckReason, useLineReason } from './housing-words'

/** The sum with every line that made it. */
export function Points({ total, lines }: { total: number; lines: readonly PointsLine[] }) {
  const { one: t } = useMessages(housing)
  const { criteria } = useMessages(apartments).batch
  const f = useFormat()
  const reason = useLineReason()
  const parts = lines.map(line => ({
    name: criteria[line.code],
    got: line.points,
    max: line.max,
    reason: reason(line),
  }))
  return (
    <Section title={`${t.pointsTitle} ${f.number(total)}`} hint={t.pointsHint}>
      <SectionBody>
        <ScoreBar parts={parts} />
        <ScoreTable parts={parts} caption={t.pointsTitle} />
      </SectionBody>
    </Section>
  )
}

/** What the machine found and what the reviewer found, side by side, each with its reason. */
export function Checks({ auto, review }: { auto: readonly AutoCheck[]; review: readonly ReviewCheck[] }) {
  const { one: t } = useMessages(housing)
  const reason = useCheckReason()
  const found = (check: AutoCheck) => review.find(one => one.code === check.code)
  return (
    <Section title={t.checks} hint={t.checksHint}>
      <SectionBody>
        <DataTable
          caption={t.checks}
          rows={auto}
          rowKey={check => check.code}
          columns={[
            { key: 'check', label: t.check, kind: 'row', cell: check => t.checkNames[check.code] },
            {
              key: 'auto',
              label: t.auto,
              cell: check => (
                <>
                  <StatusTag tone={OUTCOME_TONES[check.outcome]}>{t.outcomes[check.outcome]}</StatusTag>{' '}
                  {reason(check)}
                </>
              ),
            },
            {
              key: 'review',
              label: t.reviewer,
              cell: check => {
                const one = found(check)
                if (!one) return <span className="muted">{t.notReviewed}</span>
                return (
                  <>
                    <StatusTag tone={OUTCOME_TONES[one.outcome]}>{t.outcomes[one.outcome]}</StatusTag>{' '}
                    {one.reason}
                    {differs(auto, review, check.code) && <span className="hint"> {t.differs}</span>}
                  </>
                )
              },
            },
          ]}
        />
      </SectionBody>
    </Section>
  )
}

type Member = {
  id: string
  relation: 'self' | 'spouse' | 'child' | 'parent'
  name: string
  identityMasked: string
}
type Paper = { id: string; kind: string; href: string }

/** The household with masked numbers, and the papers as links. */
export function Papers({ papers, members }: { papers: readonly Paper[]; members: readonly Member[] }) {
  const { one: t, apply } = useMessages(housing)
  const kinds: Record<string, string> = t.paperKinds
  return (
    <Section title={t.members}>
      <SectionBody>
        <DefinitionRows
          items={members.map(member => ({
            term: apply.relations[member.relation],
            value: (
              <>
                {member.name} <span className="num muted">{member.identityMasked}</span>
              </>
            ),
          }))}
        />
        {papers.length > 0 && (
          <ul className="cluster mt-4" aria-label={t.papers}>
            {papers.map(paper => (
              <li key={paper.id}>
                <a href={paper.href}>{kinds[paper.kind] ?? paper.kind}</a>
              </li>
            ))}
          </ul>
        )}
      </SectionBody>
    </Section>
  )
}

type Step = {
  id: string
  status: HousingStatus
  side: 'talent' | 'office' | 'system' | 'enterprise'
  note: string | null
  at: Date | string
}

/** What happened to an application. */
export function HousingTimeline({ steps }: { steps: readonly Step[] }) {
  const { one: t, statuses } = useMessages(housing)
  return (
    <Timeline
      label={t.timeline}
      items={steps.map((step, index) => ({
        key: step.id,
        title: statuses[step.status],
        state: index === steps.length - 1 ? 'current' : 'done',
        when: <Time value={step.at} shape="dateTime" />,
        who: t.by[step.side],
        note: step.note,
      }))}
    />
  )
}
