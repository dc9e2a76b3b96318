import type { Access } from '~/modules/access/index.server'
import { fairForPlans } from '~/modules/fairs/index.server'
import { notFound } from '~/platform/http/responses.server'

/** The edition of an address, with its name in the language of the page; a 404 for none. */
export async function fairOf(access: Access, slug: string | undefined) {
  const fair = slug ? await fairForPlans(slug) : null
  if (!fair) throw notFound()
  const name = (access.locale === 'en' && fair.nameEn) || fair.nameZh
  const venue = (access.locale === 'en' && fair.venueEn) || fair.venueZh
  return { ...fair, name, venue }
}
