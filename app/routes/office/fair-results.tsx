import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { type FairResults, fairResults, type ResultRow } from '~/modules/fair-days/index.server'
import { notFound } from '~/platform/http/responses.server'
import { BarTable } from '~/ui/figure/bar-table'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Section, SectionBody } from '~/ui/page/section'
import { PrintHeader } from '~/ui/shell/print-header'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { ExportLink } from '../export-link'
import { ATTENDANCE_TONES } from '../fairs/day-words'
import { OfficeFairFrame } from '../fairs/office-frame'
import { ResultBars, ResultNumbers } from '../fairs/result-figures'
import { pageTitle } from '../page-title'

const MOST_SHOWN = 40

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairDays, t => t.results.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair-day.run')
  const results = await fairResults(access, args.params.slug ?? '')
  if (!results) throw notFound()
  const { rows, ...rest } = results
  const worth = (row: ResultRow) => row.openings * 10 + row.steps.length + row.reported
  const shown = rows.filter(row => row.reported > 0).sort((a, b) => worth(b) - worth(a))
  return { ...rest, rows: shown.slice(0, MOST_SHOWN), now: access.now }
}

function Steps({ row }: { row: ResultRow }) {
  const { results: t } = useMessages(fairDays)
  return row.steps.map(step => (
    <span key={step.id} className="block">
      {step.nextStep} <span className="hint">{step.ownerName}</span>{' '}
      {step.closedAt ? (
        <StatusTag tone="done">{t.closed}</StatusTag>
      ) : (
        <StatusTag tone={step.overdue ? 'urgent' : 'wait'}>
          {step.overdue && `${t.overdue} `}
          {step.dueOn && <Time value={step.dueOn} shape="short" />}
        </StatusTag>
      )}
    </span>
  ))
}

function useColumns(): Column<ResultRow>[] {
  const f = useFormat()
  const { results: t, states, cooperations, own } = useMessages(fairDays)
  return [
    {
      key: 'pair',
      label: t.university,
      kind: 'row',
      cell: row => (
        <>
          {row.university} × {row.enterprise}
        </>
      ),
    },
    { key: 'time', label: t.time, cell: row => <Time value={row.startsAt} shape="time" /> },
    {
      key: 'state',
      label: t.state,
      cell: row => <StatusTag tone={ATTENDANCE_TONES[row.state]}>{states[row.state]}</StatusTag>,
    },
    {
      key: 'outcome',
      label: t.outcome,
      cell: row => (
        <>
          {row.intent !== 'none' && (
            <span className="block">
              {own.intent} <span className="hint">{t.intent[row.intent]}</span>
            </span>
          )}
          {f.list(row.cooperations.map(kind => cooperations[kind]))}
          {row.differs && <span className="hint block">{t.differs}</span>}
        </>
      ),
    },
    { key: 'openings', label: t.openings, kind: 'number', cell: row => row.openings },
    { key: 'next', label: t.next, cell: row => <Steps row={row} /> },
  ]
}

function Leaders({ leaders }: Pick<FairResults, 'leaders'>) {
  const { results: t } = useMessages(fairDays)
  const shown = leaders.filter(one => one.openings > 0)
  if (shown.length === 0) return null
  return (
    <Section title={t.leaders}>
      <SectionBody>
        <BarTable
          caption={t.leaders}
          heads={[t.enterprise, t.openings]}
          bars={shown.map(one => ({ key: one.name, label: one.name, value: one.openings }))}
        />
      </SectionBody>
    </Section>
  )
}

/** What came of an edition: numbers, charts, and each meeting that brought something. */
export default function OfficeFairResults() {
  const { head, totals, leaders, rows, now } = useLoaderData<typeof loader>()
  const { results: t } = useMessages(fairDays)
  const columns = useColumns()
  return (
    <OfficeFairFrame head={head} actions={<ExportLink />}>
      <PrintHeader
        title={t.publicTitle({ name: head.name })}
        office={head.venue}
        printedAt={now.toISOString()}
      />
      <ResultNumbers totals={totals} />
      <ResultBars totals={totals} />
      <Leaders leaders={leaders} />
      <Section title={t.detail} hint={t.detailHint}>
        {rows.length === 0 ? (
          <EmptyState title={t.empty} />
        ) : (
          <DataTable caption={t.detail} columns={columns} rows={rows} rowKey={row => row.key} />
        )}
      </Section>
      <p className="hint mt-6">{t.reportedNote}</p>
    </OfficeFairFrame>
  )
}
