import type { LoaderFunctionArgs } from '@remix-run/node'
import { messagesFor } from '~/i18n/catalogue'
import { formatPay } from '~/i18n/money'
import { search } from '~/i18n/search'
import { publicAccess } from '~/modules/access/index.server'
import { readOpeningsQuery } from '~/modules/searching/index'
import { findOpenings } from '~/modules/searching/index.server'
import { siteNames } from '~/modules/settings/index'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { siteOrigin } from '~/platform/http/site.server'
import { xml } from './xml'

const LENGTH = 50

type Opening = Awaited<ReturnType<typeof findOpenings>>['rows'][number]

function entry(opening: Opening, locale: 'zh-CN' | 'en'): string {
  const url = siteOrigin() + paths.opening(opening.id)
  const pay = formatPay(
    { minFen: opening.salaryMinFen, maxFen: opening.salaryMaxFen, months: opening.salaryMonths },
    locale,
  )
  const summary = [opening.company, opening.city, messagesFor(search, locale).degrees[opening.degree], pay]
  const at = new Date(opening.publishedAt).toISOString()
  return `<entry><id>urn:uuid:${opening.id}</id><title>${xml(opening.title)}</title><link href="${xml(url)}"/><updated>${at}</updated><published>${at}</published><author><name>${xml(opening.company)}</name></author><summary>${xml(summary.filter(Boolean).join(' · '))}</summary></entry>`
}

/** The newest openings as an Atom feed; the filters of the list hold here too. */
export async function loader(args: LoaderFunctionArgs) {
  const { now, locale } = await publicAccess(args)
  const params = new URL(args.request.url).searchParams
  const { query } = readOpeningsQuery(params)
  const { rows } = await findOpenings({ ...query, sort: 'newest', page: 1, pageSize: LENGTH }, now)
  const self = `${siteOrigin()}/feeds/openings.atom${params.size > 0 ? `?${params}` : ''}`
  const updated = new Date(rows[0]?.publishedAt ?? now).toISOString()
  const title = messagesFor(search, locale).feedTitle({
    site: siteNames(await readSettings(), locale).name,
  })
  const head = `<id>${xml(self)}</id><title>${xml(title)}</title><updated>${updated}</updated><link rel="self" href="${xml(self)}"/><link href="${xml(siteOrigin() + paths.openings())}"/>`
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">${head}\n${rows.map(row => entry(row, locale)).join('\n')}\n</feed>\n`
  return new Response(body, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
