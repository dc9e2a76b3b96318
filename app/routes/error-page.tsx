import { Link } from '@remix-run/react'
import type { Locale, Messages } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { shell } from '~/i18n/shell'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'

type Words = Messages<(typeof shell)['zh-CN']>['error']

/** Heading and explanation for a status. */
function wordsOf(status: number, t: Words): [title: string, lead: string] {
  const words: Record<number, [string, string]> = {
    400: [t.badTitle, t.bad],
    403: [t.forbiddenTitle, t.forbidden],
    404: [t.notFoundTitle, t.notFound],
    429: [t.limitTitle, t.limit],
    503: [t.busyTitle, t.busy],
  }
  return words[status] ?? [t.brokenTitle, t.broken]
}

/** The title of the document in place of that of a page that could not be shown. */
export function ErrorTitle({ status, locale }: { status: number; locale: Locale }) {
  return <title>{wordsOf(status, shell[locale].error)[0]}</title>
}

/** What a visitor sees instead of a page: what is the matter and where to go; never a stack or a query. */
export function ErrorPage({ status }: { status: number }) {
  const { error: t } = useMessages(shell)
  const [title, lead] = wordsOf(status, t)
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead} />
      <p>
        <Link to={paths.home()}>{t.goHome}</Link>
      </p>
    </Page>
  )
}
