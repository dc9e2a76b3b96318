import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { authorize } from '~/modules/access/index.server'
import { ownEvents } from '../events/own-events.server'
import { OwnEventsPage } from '../events/own-events-page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, gatherings, t => t.own.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'department.home')
  return ownEvents(access, args.request)
}

export default function Events() {
  return <OwnEventsPage {...useLoaderData<typeof loader>()} />
}
