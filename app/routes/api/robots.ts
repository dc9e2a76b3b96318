import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { siteOrigin } from '~/platform/http/site.server'

const PRIVATE = [
  '/me',
  '/enterprise/',
  '/university/',
  '/cadre',
  '/department',
  '/office',
  '/inbox',
  '/account',
  '/api/',
]

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const lines = [
    'User-agent: *',
    ...PRIVATE.map(path => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteOrigin()}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
