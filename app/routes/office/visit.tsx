import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { readVisit } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { VisitFacts } from '../cadre/visit-view'
import { pageTitle } from '../page-title'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, visits, t => t.visit.title({ talent: data?.visit.keyTalent.name ?? '' }))

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.oversee')
  const visit = await readVisit(access, args.params.visitId ?? '')
  if (!visit) throw notFound()
  return { visit }
}

/** One confirmed visit before the office. */
export default function OfficeVisit() {
  const { visit } = useLoaderData<typeof loader>()
  const { visit: t } = useMessages(visits)
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeVisits(), label: t.back }}
        title={t.title({ talent: visit.keyTalent.name })}
        lead={`${visit.leader.name} · ${visit.leader.unit} ${visit.leader.post}`}
      />
      <VisitFacts
        visit={visit}
        photo={fileId => paths.officeVisitPhoto(visit.id, fileId)}
        request={paths.officeRequest}
      />
    </Page>
  )
}
