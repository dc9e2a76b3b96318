import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { listVisits } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'
import { visitFilter } from '../cadre/visit-filter'
import { VisitLedger } from '../cadre/visit-ledger'
import { ExportLink } from '../export-link'
import { pageTitle } from '../page-title'
import { PairingTabs } from './pairing-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, visits, t => t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.oversee')
  const { filter, page } = visitFilter(args.request)
  return { list: await listVisits(access, filter, page), filter }
}

/** The ledger of the whole district: confirmed visits, the latest first. */
export default function OfficeVisits() {
  const { list, filter } = useLoaderData<typeof loader>()
  const { list: t } = useMessages(visits)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead({ count: list.total })} actions={<ExportLink />} />
      <PairingTabs />
      <VisitLedger list={list} filter={filter} to={paths.officeVisit} withLeader />
    </Page>
  )
}
