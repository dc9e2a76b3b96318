import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { listEnterprises } from '~/modules/enterprises/index.server'
import { paths } from '~/paths'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { siteOrigin } from '~/platform/http/site.server'
import { answered, badParameters, publicJson, readPaging } from '../answer.server'
import { countsOf } from './counts'

export async function loader(args: LoaderFunctionArgs) {
  const { now, ip } = await publicAccess(args)
  return answered(async () => {
    const params = new URL(args.request.url).searchParams
    const { page, pageSize, values, faults } = readPaging(params, ['q', 'city', 'cluster'])
    if (faults.length > 0) return badParameters(faults)
    await limitRateInSteps('search', ip, now)
    const list = await listEnterprises(values, page, pageSize)
    const items = list.items.map(one => ({
      id: one.id,
      name: one.name,
      city: one.city,
      district: one.district,
      cluster: one.cluster,
      openings: one.openings,
      url: siteOrigin() + paths.enterprise(one.id),
    }))
    const facets = { city: countsOf(list.facets.city), cluster: countsOf(list.facets.cluster) }
    return publicJson({ items, total: list.total, page, pageSize, facets })
  })
}
