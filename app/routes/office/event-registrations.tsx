import { Form } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import type { RegistrationStatus } from '~/modules/gatherings/index'
import type { OfficeGathering } from '~/modules/gatherings/index.server'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Button } from '~/ui/page/button'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { REGISTRATION_TONES } from '../events/event-words'
import type { OfficeEventData } from './event'

type Row = OfficeGathering['registrations'][number]

/** Who registered: the organisation, or the person. */
export function nameOf(row: Row): string {
  return row.organisation?.name ?? row.people[0]?.name ?? row.user.name
}

function peopleOf(row: Row): string {
  return row.people.map(({ name, post }) => (post ? `${name}（${post}）` : name)).join('、')
}

function Act({ row, verb, children }: { row: Row; verb: string; children: string }) {
  return (
    <Button type="submit" name="row" value={`${verb}:${row.id}`} look="quiet" size="small">
      {children}
      <span className="vh"> {nameOf(row)}</span>
    </Button>
  )
}

function Acts({ row, page }: { row: Row; page: OfficeEventData }) {
  const { page: t } = useMessages(gatheringsOffice)
  const isDoorTime = page.event.doorFrom <= page.now
  const open = row.status === 'waiting' || row.status === 'registered'
  return (
    <span className="cluster justify-end">
      {isDoorTime && (row.status === 'registered' || row.status === 'absent') && (
        <Act row={row} verb="attended">
          {t.came}
        </Act>
      )}
      {isDoorTime && row.status === 'registered' && (
        <Act row={row} verb="absent">
          {t.absent}
        </Act>
      )}
      {row.status === 'attended' && (
        <Act row={row} verb="registered">
          {t.undo}
        </Act>
      )}
      {open && !page.event.over && !isDoorTime && (
        <Act row={row} verb="remove">
          {t.remove}
        </Act>
      )}
    </span>
  )
}

function Standing({ row, waiting }: { row: Row; waiting: readonly Row[] }) {
  const { page: t } = useMessages(gatheringsOffice)
  const { registrationStatuses } = useMessages(gatherings)
  const text =
    row.status === 'waiting'
      ? t.position({ position: waiting.indexOf(row) + 1 })
      : registrationStatuses[row.status]
  return (
    <>
      <StatusTag tone={REGISTRATION_TONES[row.status]}>{text}</StatusTag>
      {row.arrivedAt && (
        <span className="hint block">
          <Time value={row.arrivedAt} shape="time" />
        </span>
      )}
    </>
  )
}

function useColumns(page: OfficeEventData, waiting: readonly Row[]): Column<Row>[] {
  const { page: t } = useMessages(gatheringsOffice)
  return [
    { key: 'who', label: t.who, kind: 'row', cell: nameOf },
    {
      key: 'people',
      label: t.people,
      cell: row => (
        <>
          {row.organisation ? peopleOf(row) || <span className="muted">{t.notSaid}</span> : row.user.email}
          {row.note && <span className="hint block">{row.note}</span>}
        </>
      ),
    },
    {
      key: 'persons',
      label: t.persons,
      kind: 'number',
      cell: row => (row.arrived === null ? row.persons : `${row.arrived} / ${row.persons}`),
    },
    { key: 'status', label: t.status, cell: row => <Standing row={row} waiting={waiting} /> },
    { key: 'act', label: t.act, kind: 'action', cell: row => <Acts row={row} page={page} /> },
  ]
}

const GROUPS: readonly { key: 'registrations' | 'waitingList' | 'ended'; statuses: RegistrationStatus[] }[] =
  [
    { key: 'registrations', statuses: ['registered', 'attended', 'absent'] },
    { key: 'waitingList', statuses: ['waiting'] },
    { key: 'ended', statuses: ['cancelled'] },
  ]

/** Everybody registered, then the waiting list in its order, then who gave back. */
export function Registrations({ page }: { page: OfficeEventData }) {
  const { page: t } = useMessages(gatheringsOffice)
  const { registrations } = page.event
  const waiting = registrations.filter(row => row.status === 'waiting')
  const columns = useColumns(page, waiting)
  if (registrations.length === 0) return <EmptyState title={t.none} />
  return (
    <Form method="post" className="stack">
      {GROUPS.map(({ key, statuses }) => {
        const rows = registrations.filter(row => statuses.includes(row.status))
        if (rows.length === 0) return null
        return (
          <Section key={key} title={t[key]} hint={String(rows.length)}>
            <DataTable
              caption={t[key]}
              columns={key === 'ended' ? columns.slice(0, -1) : columns}
              rows={rows}
              rowKey={row => row.id}
            />
          </Section>
        )
      })}
    </Form>
  )
}
