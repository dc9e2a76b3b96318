import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { MOST_PAGE_SIZE, PAGE_SIZE, readOpeningsQuery } from '~/modules/searching/index'
import { findOpenings, openingItem } from '~/modules/searching/index.server'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { siteOrigin } from '~/platform/http/site.server'
import { answered, badParameters, publicJson } from '../answer.server'

function readPageSize(params: URLSearchParams): number | null {
  const text = params.get('pageSize')
  if (text === null) return PAGE_SIZE
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return size >= 1 && size <= MOST_PAGE_SIZE ? size : null
}

export async function loader(args: LoaderFunctionArgs) {
  const { now, ip } = await publicAccess(args)
  return answered(async () => {
    const params = new URL(args.request.url).searchParams
    const { query, faults } = readOpeningsQuery(params)
    const pageSize = readPageSize(params)
    if (pageSize === null) faults.push('pageSize')
    if (faults.length > 0) return badParameters(faults)
    await limitRateInSteps('search', ip, now)
    const asked = { ...query, pageSize: pageSize! }
    const { rows, total, more, titleTotal, facets, mode, degraded } = await findOpenings(asked, now, true)
    const items = rows.map(row => openingItem(row, siteOrigin()))
    return publicJson({
      items,
      total,
      ...(more && { more }),
      titleTotal,
      page: query.page,
      pageSize,
      facets,
      mode,
      degraded,
    })
  })
}
