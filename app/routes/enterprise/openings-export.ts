import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportOwnOpenings } from '~/modules/exports/index.server'
import { OPENING_STATUSES } from '~/modules/openings/index'
import { oneOf } from '../page-number'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  return exportOwnOpenings(access, oneOf(args.request, 'status', OPENING_STATUSES))
}
