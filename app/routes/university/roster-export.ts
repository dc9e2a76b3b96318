import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportRoster } from '~/modules/exports/index.server'
import { notFound } from '~/platform/http/responses.server'
import { rosterFilter } from './roster-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'roster.read')
  const response = await exportRoster(access, rosterFilter(new URL(args.request.url).searchParams))
  if (!response) throw notFound()
  return response
}
