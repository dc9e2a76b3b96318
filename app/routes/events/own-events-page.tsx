import { Link } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import type { OwnRegistration } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Label, StatusTag } from '~/ui/text/status-tag'
import { EventTime } from './event-time'
import { REGISTRATION_TONES } from './event-words'

function useColumns(): Column<OwnRegistration>[] {
  const { own: t, kinds, registrationStatuses } = useMessages(gatherings)
  return [
    {
      key: 'event',
      label: t.event,
      kind: 'row',
      cell: item => (
        <>
          <Link to={paths.eventRegistration(item.id)}>{item.gathering.title}</Link>{' '}
          <Label>{kinds[item.gathering.kind]}</Label>
        </>
      ),
    },
    {
      key: 'time',
      label: t.time,
      cell: ({ gathering }) => <EventTime from={gathering.startsAt} to={gathering.endsAt} />,
    },
    { key: 'place', label: t.place, cell: item => item.gathering.place },
    { key: 'persons', label: t.persons, kind: 'number', cell: item => item.persons },
    {
      key: 'status',
      label: t.status,
      cell: item => (
        <StatusTag tone={REGISTRATION_TONES[item.status]}>{registrationStatuses[item.status]}</StatusTag>
      ),
    },
  ]
}

export type OwnEventsData = {
  list: { items: OwnRegistration[]; pages: number }
  page: number
  organisation: boolean
}

/** Everything somebody, or their organisation, has registered for. */
export function OwnEventsPage({ list, page, organisation }: OwnEventsData) {
  const { own: t } = useMessages(gatherings)
  const columns = useColumns()
  return (
    <Page>
      <PageHeader
        title={organisation ? t.organisationTitle : t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.events()}>{t.browse}</ButtonLink>}
      />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink look="secondary" to={paths.events()}>
            {t.browse}
          </ButtonLink>
        </EmptyState>
      ) : (
        <DataTable caption={t.caption} columns={columns} rows={list.items} rowKey={item => item.id} />
      )}
      <Pagination page={page} pages={list.pages} />
    </Page>
  )
}
