import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { myTalent } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { VisitingSheet } from './visiting-sheet'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, visits, t => t.sheet.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  const found = await myTalent(access, args.params.keyTalentId ?? '')
  if (!found) throw notFound()
  const { keyTalent: talent, leader } = found.pairing
  return { talent, leader, fields: await fieldOptions(access.locale) }
}

/** The visiting form of one talent, blank, to be taken along on paper. */
export default function TalentSheet() {
  const { talent, leader, fields } = useLoaderData<typeof loader>()
  const { talent: t } = useMessages(visits)
  const back = { to: paths.cadreTalent(talent.id), label: t.back }
  return <VisitingSheet talent={talent} leader={leader} visit={null} fields={fields} back={back} />
}
