import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportCards } from '~/modules/exports/index.server'
import { cardFilter } from './card-filter.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'export.run')
  return exportCards(access, cardFilter(args.request))
}
