import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { departmentReviews } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { CardRows } from '../../card-rows'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.department.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.review')
  const { open, done } = await departmentReviews(access)
  return {
    open: open.map(review => review.application),
    done: done.flatMap(({ application }) => (application.status === 'withdrawn' ? [] : [application])),
  }
}

export default function DepartmentCards() {
  const { open, done } = useLoaderData<typeof loader>()
  const { department: t } = useMessages(cards)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.open}>
        {open.length === 0 ? (
          <EmptyState title={t.none} text={t.noneText} />
        ) : (
          <CardRows label={t.open} rows={open} to={paths.departmentCard} />
        )}
      </Section>
      {done.length > 0 && (
        <Section title={t.done}>
          <CardRows label={t.done} rows={done} to={paths.departmentCard} />
        </Section>
      )}
    </Page>
  )
}
