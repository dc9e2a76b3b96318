import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { listVisits } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { ExportLink } from '../export-link'
import { pageTitle } from '../page-title'
import { visitFilter } from './visit-filter'
import { Outbox } from './visit-form/outbox-banner'
import { VisitLedger } from './visit-ledger'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, visits, t => t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  const { filter, page } = visitFilter(args.request)
  const list = await listVisits(access, filter, page)
  return { list, filter, userId: access.actor.userId, isLeader: access.actor.kind === 'leader' }
}

/** The acting leader's ledger of visits, or that of the leaders a liaison serves. */
export default function CadreVisits() {
  const { list, filter, userId, isLeader } = useLoaderData<typeof loader>()
  const { list: t, home } = useMessages(visits)
  return (
    <>
      <Outbox userId={userId} />
      <Page>
        <PageHeader
          title={t.title}
          lead={t.lead({ count: list.total })}
          actions={
            <>
              <ExportLink />
              <ButtonLink to={paths.cadreVisitNew()}>{home.log}</ButtonLink>
            </>
          }
        />
        <VisitLedger list={list} filter={filter} to={paths.cadreVisit} withLeader={!isLeader} />
      </Page>
    </>
  )
}
