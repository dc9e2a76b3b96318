import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listSavedOpenings } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Money } from '~/ui/text/money'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { payOf, placeOf } from '../opening-words'
import { pageOf } from '../page-number'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.save')
  const page = pageOf(args.request)
  const list = await listSavedOpenings(access.actor.talentId, page, access.now)
  return { ...list, page, title: messagesFor(openings, access.locale).saved.title, now: access.now }
}

type Item = Awaited<ReturnType<typeof loader>>['items'][number]

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

function Standing({ item }: { item: Item }) {
  const { saved: t } = useMessages(openings)
  if (!item.visible) return <StatusTag tone="wait">{t.reviewing}</StatusTag>
  return item.open ? null : <StatusTag tone="ended">{t.closed}</StatusTag>
}

function Row({ item, now }: { item: Item; now: Date }) {
  const t = useMessages(openings)
  const { facts } = item
  return (
    <li>
      <h3>
        {item.visible ? <Link to={paths.opening(item.id)}>{facts.title}</Link> : facts.title}
        <Standing item={item} />
      </h3>
      {item.visible && <Money pay={payOf(facts)} />}
      <p>
        <DotLine
          items={[item.enterprise.name, placeOf({ ...facts, address: '' }), t.degrees[facts.degree]]}
        />
      </p>
      <div className="aside">
        <Form method="post" action={paths.saveOpening(item.id)}>
          <input type="hidden" name="next" value={paths.mySaved()} />
          {t.saved.savedOn} <Time value={item.savedAt} shape="relative" now={now} />{' '}
          <SubmitButton name="intent" value="unsave" look="quiet" size="small">
            {t.saved.remove}
          </SubmitButton>
        </Form>
      </div>
    </li>
  )
}

export default function Saved() {
  const { items, total, pages, page, now } = useLoaderData<typeof loader>()
  const { saved: t } = useMessages(openings)
  return (
    <Page>
      <PageHeader title={t.title} lead={total > 0 ? t.lead({ count: total }) : undefined} />
      {total === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink to={paths.openings()}>{t.browse}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <RowList label={t.title}>
            {items.map(item => (
              <Row key={item.id} item={item} now={now} />
            ))}
          </RowList>
          <Pagination page={page} pages={pages} />
        </>
      )}
    </Page>
  )
}
