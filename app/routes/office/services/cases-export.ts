import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportServiceCases } from '~/modules/exports/index.server'
import { caseFilter } from './case-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'service.manage')
  return exportServiceCases(access, caseFilter(args.request).filter)
}
