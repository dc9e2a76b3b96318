import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { publicAccess } from '~/modules/access/index.server'
import { myApplicationFor } from '~/modules/applications/index.server'
import { isOpeningSaved, openingForPublicPage } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { notFound } from '~/platform/http/responses.server'
import { BackLink, Page } from '~/ui/page/page'
import { PhoneBar } from '~/ui/page/phone-bar'
import { useNonce } from '~/ui/shell/nonce'
import { jobPosting, scriptJson } from './job-posting'
import { OpeningArticle } from './opening-article'
import { OpeningActions, OpeningRail } from './opening-rail'

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  keepPage(args, access, ['opening', 'enterprise', 'import'])
  const openingId = args.params.openingId ?? ''
  const opening = isId(openingId) ? await openingForPublicPage(openingId, access.now) : null
  if (!opening) throw notFound()
  const talentId = access.actor?.kind === 'graduate' ? access.actor.talentId : null
  const [saved, application] = await Promise.all([
    isOpeningSaved(talentId, openingId),
    myApplicationFor(talentId, openingId),
  ])
  return data(
    {
      opening,
      application,
      saved,
      viewer: access.actor?.kind ?? null,
      now: access.now,
      jsonLd: opening.open ? scriptJson(jobPosting(opening)) : null,
    },
    { headers: opening.open ? {} : { 'X-Robots-Tag': 'noindex' } },
  )
}

export type OpeningPageData = Awaited<ReturnType<typeof loader>>['data']

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { opening } = loaded
  const { title, duties } = opening.facts
  return [
    { title: `${title} · ${opening.enterprise.name}` },
    { name: 'description', content: duties.slice(0, 150).replace(/\s+/g, ' ') || title },
    ...(opening.open ? [] : [{ name: 'robots', content: 'noindex' }]),
  ]
}

export default function Opening() {
  const page = useLoaderData<typeof loader>()
  const t = useMessages(openings)
  const nonce = useNonce()
  return (
    <Page>
      <BackLink to={paths.openings()} label={t.page.back} />
      <div className="split-end">
        <OpeningArticle page={page} />
        <OpeningRail page={page} />
      </div>
      <PhoneBar>
        <OpeningActions page={page} />
      </PhoneBar>
      {page.jsonLd && (
        <script
          type="application/ld+json"
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON escaped by scriptJson, proved by its test
          dangerouslySetInnerHTML={{ __html: page.jsonLd }}
        />
      )}
    </Page>
  )
}
