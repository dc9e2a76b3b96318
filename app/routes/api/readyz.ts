import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { checkReadiness } from '~/modules/health/index.server'

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const readiness = await checkReadiness()
  const status = readiness.status === 'down' ? 503 : 200
  return Response.json(readiness, { status, headers: { 'Cache-Control': 'no-store' } })
}
