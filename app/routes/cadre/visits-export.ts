import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportVisits } from '~/modules/exports/index.server'
import { visitFilter } from './visit-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  return exportVisits(access, visitFilter(args.request).filter)
}
