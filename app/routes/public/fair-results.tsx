import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { publicResults } from '~/modules/fair-days/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { ResultBars, ResultNumbers } from '../fairs/result-figures'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairDays, t => t.results.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const results = await publicResults(access, args.params.slug ?? '')
  if (!results) throw notFound()
  return results
}

/** What came of a fair, in sums. */
export default function PublicFairResults() {
  const { head, totals } = useLoaderData<typeof loader>()
  const { results: t } = useMessages(fairDays)
  const f = useFormat()
  const [first] = head.days
  return (
    <Page>
      <PageHeader
        title={t.publicTitle({ name: head.name })}
        lead={
          <>
            {first && f.dateRange(first, head.days.at(-1) ?? first)} · {head.venue}
          </>
        }
        back={{ to: paths.fair(head.slug), label: t.fair }}
      />
      <ResultNumbers totals={totals} />
      <ResultBars totals={totals} />
      <p className="hint mt-6">{t.reportedNote}</p>
    </Page>
  )
}
