import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportVisits } from '~/modules/exports/index.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { visitFilter } from './visit-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  await limitRate('profileRead', access.actor.userId, access.now)
  return exportVisits(access, visitFilter(args.request).filter)
}
