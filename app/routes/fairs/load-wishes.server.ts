import type { Access } from '~/modules/access/index.server'
import { ownWishes } from '~/modules/fairs/index.server'
import { readSettings } from '~/modules/settings/index.server'
import { notFound } from '~/platform/http/responses.server'
import { choiceOf, textOf } from '../query'

/** What the wish list shows for a request's address. */
export async function loadWishes(access: Access, request: Request, slug: string) {
  const params = new URL(request.url).searchParams
  const filter = {
    q: textOf(params, 'q'),
    show: choiceOf(params, 'show', ['open', 'neutral', 'block']),
  }
  const [wishes, settings] = await Promise.all([
    ownWishes(access, slug, {
      ...(filter.q && { q: filter.q }),
      ...(filter.show && { show: filter.show }),
    }),
    readSettings(),
  ])
  if (!wishes) throw notFound()
  return { wishes, filter, clusters: settings.clusters.clusters }
}
export type WishesData = Awaited<ReturnType<typeof loadWishes>>
