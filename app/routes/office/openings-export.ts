import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportOfficeOpenings } from '~/modules/exports/index.server'
import { openingFilter } from './list-filters'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'export.run')
  const { status, ...filter } = openingFilter(args.request)
  return exportOfficeOpenings(access, { ...filter, status: status === 'all' ? null : status })
}
