import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportPolicies } from '~/modules/exports/index.server'
import { policyFilter } from './policy-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'policy.edit')
  return exportPolicies(access, policyFilter(args.request).filter)
}
