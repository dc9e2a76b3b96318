import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportRegistrations } from '~/modules/exports/index.server'
import { notFound } from '~/platform/http/responses.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'export.run')
  const file = await exportRegistrations(access, args.params.eventId ?? '')
  if (!file) throw notFound()
  return file
}
