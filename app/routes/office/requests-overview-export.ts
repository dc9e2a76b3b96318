import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportRequestsOverview } from '~/modules/exports/index.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.oversee')
  return exportRequestsOverview(access)
}
