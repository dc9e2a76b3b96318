import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { suggest } from '~/modules/searching/index.server'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { textOf } from '~/routes/query'
import { answered, publicJson } from './answer.server'

export async function loader(args: LoaderFunctionArgs) {
  const { now, ip } = await publicAccess(args)
  return answered(async () => {
    await limitRateInSteps('search', ip, now)
    const q = textOf(new URL(args.request.url).searchParams, 'q')
    return publicJson({ suggestions: q ? await suggest(q, now) : [] })
  })
}
