import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { checkReadiness } from '~/modules/health/index.server'

export async function loader(args: LoaderFunctionArgs) {
  // A monitor's answer must not depend on whether a session can be looked up.
  await publicAccess(args).catch(() => null)
  const readiness = await checkReadiness()
  const status = readiness.status === 'down' ? 503 : 200
  return Response.json(readiness, { status, headers: { 'Cache-Control': 'no-store' } })
}
