import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { countUnread } from '~/modules/notifications/index.server'
import { pageTitle } from '../page-title'
import { PlainHome } from '../plain-home'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.desk.pageTitle)

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await authorize(args, 'cadre.home')
  return { name: actor.name, unread: await countUnread(actor.userId) }
}

export default function CadreHome() {
  const { name, unread } = useLoaderData<typeof loader>()
  const { homes: t } = useMessages(office)
  return <PlainHome title={t.cadre({ name })} lead={t.cadreLead} text={t.cadreText} unread={unread} />
}
