import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { employerApplications } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { CardRows } from '../../card-rows'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.enterprise.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.confirm')
  return employerApplications(access)
}

export default function EnterpriseCards() {
  const { open, done } = useLoaderData<typeof loader>()
  const { enterprise: t } = useMessages(cards)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.open}>
        {open.length === 0 ? (
          <EmptyState title={t.none} text={t.noneText} />
        ) : (
          <CardRows label={t.open} rows={open} to={paths.enterpriseCard} />
        )}
      </Section>
      {done.length > 0 && (
        <Section title={t.done}>
          <CardRows label={t.done} rows={done} to={paths.enterpriseCard} />
        </Section>
      )}
    </Page>
  )
}
