import type { LoaderFunctionArgs } from '@remix-run/node'
import { localDateOf } from '~/kernel/local-date'
import { publicAccess } from '~/modules/access/index.server'
import { listUniversities } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { siteOrigin } from '~/platform/http/site.server'
import { answered, badParameters, publicJson, readPaging } from '../answer.server'
import { countsOf } from './counts'

export async function loader(args: LoaderFunctionArgs) {
  const { now, ip } = await publicAccess(args)
  return answered(async () => {
    const params = new URL(args.request.url).searchParams
    const { page, pageSize, values, faults } = readPaging(params, ['q', 'province'])
    if (faults.length > 0) return badParameters(faults)
    await limitRateInSteps('search', ip, now)
    const graduatingClass = Number(localDateOf(now).slice(0, 4)) + 1
    const list = await listUniversities(values, { page, pageSize, graduatingClass })
    const items = list.items.map(one => ({
      id: one.id,
      code: one.code,
      name: one.name,
      province: one.province,
      city: one.city,
      participates: one.participates,
      url: siteOrigin() + paths.university(one.id),
    }))
    return publicJson({
      items,
      total: list.total,
      page,
      pageSize,
      facets: { province: countsOf(list.facets.province) },
    })
  })
}
