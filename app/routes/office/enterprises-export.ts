import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportEnterprises } from '~/modules/exports/index.server'
import { enterpriseFilter } from './list-filters'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'export.run')
  return exportEnterprises(access, enterpriseFilter(args.request))
}
