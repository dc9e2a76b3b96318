import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportVisits } from '~/modules/exports/index.server'
import { visitFilter } from '../cadre/visit-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.oversee')
  return exportVisits(access, visitFilter(args.request).filter)
}
