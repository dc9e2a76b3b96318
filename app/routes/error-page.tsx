import { Link } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { shell } from '~/i18n/shell'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'

/** What a visitor sees instead of a page: what is the matter and where to go; never a stack or a query. */
export function ErrorPage({ status }: { status: number }) {
  const { error: t } = useMessages(shell)
  const words = {
    400: [t.badTitle, t.bad],
    403: [t.forbiddenTitle, t.forbidden],
    404: [t.notFoundTitle, t.notFound],
    429: [t.limitTitle, t.limit],
    503: [t.busyTitle, t.busy],
  }[status] ?? [t.brokenTitle, t.broken]
  return (
    <Page width="text">
      <PageHeader title={words[0]} lead={words[1]} />
      <p>
        <Link to={paths.home()}>{t.goHome}</Link>
      </p>
    </Page>
  )
}
