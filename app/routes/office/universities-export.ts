import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportUniversities } from '~/modules/exports/index.server'
import { universityFilter } from './list-filters'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'export.run')
  const { q, all } = universityFilter(args.request)
  return exportUniversities(access, { q, ...(!all && { participates: true }) })
}
