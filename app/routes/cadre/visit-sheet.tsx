import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { readVisit } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { VisitingSheet } from './visiting-sheet'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, visits, t => t.sheet.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  const visit = await readVisit(access, args.params.visitId ?? '')
  if (!visit) throw notFound()
  return { visit, fields: await fieldOptions(access.locale) }
}

/** A visit on paper. */
export default function VisitSheet() {
  const { visit, fields } = useLoaderData<typeof loader>()
  const { visit: t } = useMessages(visits)
  const back = { to: paths.cadreVisit(visit.id), label: t.back }
  return (
    <VisitingSheet talent={visit.keyTalent} leader={visit.leader} visit={visit} fields={fields} back={back} />
  )
}
