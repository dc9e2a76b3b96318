import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { publicAccess } from '~/modules/access/index.server'
import { listStations } from '~/modules/stations/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, stations, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  const list = await listStations(now)
  return {
    list: list.map(({ id, name, nameEn, address, addressEn, contact, services, servicesEn, free }) => ({
      ...{ id, name, nameEn, address, addressEn, contact, services, servicesEn, free },
    })),
  }
}

/** The talent stations of the district. */
export default function Stations() {
  const { list } = useLoaderData<typeof loader>()
  const t = useMessages(stations)
  const f = useFormat()
  const own = useOwnWords()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {list.length === 0 && <EmptyState title={t.empty} />}
      <RowList label={t.list}>
        {list.map(one => (
          <ResultRow
            key={one.id}
            to={paths.station(one.id)}
            title={own(one.name, one.nameEn)}
            end={
              <span>
                <StatusTag tone={one.free > 0 ? 'done' : 'wait'}>
                  {one.free > 0 ? t.free({ count: f.number(one.free) }) : t.noFree}
                </StatusTag>
              </span>
            }
            meta={<DotLine items={[own(one.address, one.addressEn), one.contact]} />}
            note={own(one.services.join('、'), one.servicesEn.join(', '))}
          />
        ))}
      </RowList>
    </Page>
  )
}
