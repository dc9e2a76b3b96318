import { Form, Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { VISIT_MODES, type VisitMode, type VisitStatus } from '~/modules/visits/index'
import type { VisitView } from '~/modules/visits/index.server'
import { DateField } from '~/ui/form/date-field'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button } from '~/ui/page/button'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { VISIT_TONES } from './visit-words'

type Filter = { q?: string; mode?: VisitMode; status?: VisitStatus; from?: string; to?: string }
type Props = {
  list: { items: VisitView[]; total: number; page: number; pages: number }
  filter: Filter
  to: (visitId: string) => string
  withLeader: boolean
}

function FilterBar({ filter }: Pick<Props, 'filter'>) {
  const t = useMessages(visits)
  return (
    <Form className="cluster items-end no-print">
      <TextField label={t.list.search} name="q" optional defaultValue={filter.q ?? ''} />
      <SelectField
        label={t.list.mode}
        name="mode"
        optional
        empty={t.list.all}
        defaultValue={filter.mode ?? ''}
        options={VISIT_MODES.map(value => ({ value, label: t.modes[value] }))}
      />
      <DateField label={t.list.from} name="from" optional defaultValue={filter.from ?? ''} />
      <DateField label={t.list.to} name="to" optional defaultValue={filter.to ?? ''} />
      <Button type="submit" look="secondary">
        {t.list.filter}
      </Button>
    </Form>
  )
}

/** The ledger of visits: filter, rows, pages. Those of a leader, a liaison, or the whole district for the office. */
export function VisitLedger({ list, filter, to, withLeader }: Props) {
  const t = useMessages(visits)
  const f = useFormat()
  const leader = { key: 'leader', label: t.list.leader, cell: (visit: VisitView) => visit.leader.name }
  return (
    <>
      <FilterBar filter={filter} />
      {list.items.length === 0 ? (
        <EmptyState title={t.list.empty} text={t.list.emptyText} />
      ) : (
        <DataTable
          caption={t.list.title}
          rows={list.items}
          rowKey={visit => visit.id}
          columns={[
            {
              key: 'talent',
              label: t.list.talent,
              kind: 'row',
              cell: visit => (
                <>
                  <Link to={to(visit.id)}>{visit.keyTalent.name}</Link>{' '}
                  <span className="muted">{visit.keyTalent.enterpriseName}</span>
                </>
              ),
            },
            { key: 'date', label: t.list.date, cell: visit => <Time value={visit.onDate} shape="date" /> },
            {
              key: 'mode',
              label: t.list.mode,
              cell: visit => <span className="nowrap">{t.modes[visit.mode]}</span>,
            },
            ...(withLeader ? [leader] : []),
            {
              key: 'learnt',
              label: t.list.learnt,
              hiddenOnPhone: true,
              cell: visit => <span className="ledger-words">{visit.learnt}</span>,
            },
            {
              key: 'requests',
              label: t.list.requests,
              kind: 'number',
              cell: visit => f.number(visit.requests.length),
            },
            {
              key: 'status',
              label: t.list.status,
              cell: visit => (
                <StatusTag tone={VISIT_TONES[visit.status]}>{t.statuses[visit.status]}</StatusTag>
              ),
            },
          ]}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </>
  )
}
