import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import { authorize } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { pageTitle } from '../page-title'
import { loadTalents } from '../talents/talents-data.server'
import { TalentsPage } from '../talents/talents-page'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'talent.oversee')
  return loadTalents(access, args.request)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, search, t => t.officeTalents)

export default function OfficeTalents() {
  const t = useMessages(search)
  const data = useLoaderData<typeof loader>()
  return (
    <TalentsPage
      data={data}
      title={t.officeTalents}
      lead={t.officeTalentsLead}
      here={paths.officeTalents()}
    />
  )
}
