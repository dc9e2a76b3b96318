import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { authorize } from '~/modules/access/index.server'
import { listStations } from '~/modules/stations/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { pageTitle } from '../../page-title'
import { StationTabs } from './station-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, stations, t => t.office.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'station.manage')
  const list = await listStations(now, { all: true })
  return {
    list: list.map(({ id, name, address, free, published }) => ({ id, name, address, free, published })),
  }
}

/** The office's stations. */
export default function OfficeStations() {
  const { list } = useLoaderData<typeof loader>()
  const { office: t, empty } = useMessages(stations)
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead({ count: list.length })}
        actions={<ButtonLink to={paths.officeStationNew()}>{t.add}</ButtonLink>}
      />
      <StationTabs />
      {list.length === 0 ? (
        <EmptyState title={empty} />
      ) : (
        <DataTable
          caption={t.title}
          rows={list}
          rowKey={one => one.id}
          columns={[
            {
              key: 'name',
              label: t.columns.name,
              kind: 'row',
              cell: one => <Link to={paths.officeStation(one.id)}>{one.name}</Link>,
            },
            { key: 'address', label: t.columns.address, cell: one => one.address },
            { key: 'free', label: t.columns.free, kind: 'number', cell: one => f.number(one.free) },
            {
              key: 'status',
              label: t.columns.status,
              cell: one => (
                <StatusTag tone={one.published ? 'done' : 'neutral'}>
                  {one.published ? t.published : t.hidden}
                </StatusTag>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
