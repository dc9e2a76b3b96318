import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportFairResults } from '~/modules/exports/index.server'
import { notFound } from '~/platform/http/responses.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'export.run')
  const file = await exportFairResults(access, args.params.slug ?? '')
  if (!file) throw notFound()
  return file
}
