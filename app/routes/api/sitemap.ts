import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { sitemapEntries } from '~/modules/searching/index.server'
import { paths } from '~/paths'
import { siteOrigin } from '~/platform/http/site.server'
import { xml } from './xml'

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  const { openings, enterprises, universities } = await sitemapEntries(now)
  const pages = [
    ...[paths.home(), paths.openings(), paths.enterprises(), paths.universities(), paths.fairs()],
    ...[paths.events(), paths.apartments(), paths.cards(), paths.stations(), paths.policies()],
  ]
  const entries = [
    ...pages.map(path => ({ path, at: null })),
    ...openings.map(one => ({ path: paths.opening(one.id), at: one.updatedAt })),
    ...enterprises.map(one => ({ path: paths.enterprise(one.id), at: one.updatedAt })),
    ...universities.map(one => ({ path: paths.university(one.id), at: one.updatedAt })),
  ]
  const urls = entries.map(({ path, at }) => {
    const changed = at ? `<lastmod>${at.toISOString()}</lastmod>` : ''
    return `<url><loc>${xml(siteOrigin() + path)}</loc>${changed}</url>`
  })
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new Response(body, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
