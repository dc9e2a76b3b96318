import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportFairWishes } from '~/modules/exports/index.server'
import { notFound } from '~/platform/http/responses.server'
import { houseOf } from '../house.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part')
  houseOf(access, args.request)
  const response = await exportFairWishes(access, args.params.slug ?? '')
  if (!response) throw notFound()
  return response
}
