import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportRequests } from '~/modules/exports/index.server'
import { requestFilter } from './request-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.oversee')
  return exportRequests(access, requestFilter(args.request))
}
