import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { myCopy } from '~/modules/privacy/index.server'
import { limitRate } from '~/platform/http/rate-limit.server'

/** Everything the site holds of the person, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  await limitRate('write', access.actor.userId, access.now)
  const copy = await myCopy(access)
  return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-data.json"',
      'Cache-Control': 'no-store',
    },
  })
}
