import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportVoucherUses } from '~/modules/exports/index.server'
import { usesAsked } from './use-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'voucher.manage')
  return exportVoucherUses(access, usesAsked(args.request).filter)
}
