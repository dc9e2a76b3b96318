import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { messagesFor } from '~/i18n/catalogue'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listMyApplications, type MyListedApplication } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { APPLICATION_TONES } from '../application-words'
import { oneOf, pageOf } from '../page-number'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'application.answer')
  const page = pageOf(args.request)
  const isEnded = oneOf(args.request, 'show', ['ended']) !== null
  const list = await listMyApplications({ access, ended: isEnded, page })
  return {
    ...list,
    page,
    isEnded,
    now: access.now,
    title: messagesFor(applications, access.locale).mine.title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

function Note({ item }: { item: MyListedApplication }) {
  const { mine: t } = useMessages(applications)
  const f = useFormat()
  const { status, interview, offer } = item
  if (status === 'interview' && interview && ['proposed', 'accepted'].includes(interview.status))
    return t.interviewAt({ when: f.shortDateTime(interview.startsAt) })
  if (status === 'offered' && offer?.status === 'open')
    return t.offerBy({ when: f.shortDateTime(offer.deadline) })
  return null
}

function Row({ item, now }: { item: MyListedApplication; now: Date }) {
  const t = useMessages(applications)
  const tag = item.asks ? (
    <StatusTag tone="urgent">{t.mine.asks}</StatusTag>
  ) : (
    <StatusTag tone={APPLICATION_TONES[item.status]}>{t.statuses[item.status]}</StatusTag>
  )
  return (
    <ResultRow
      to={paths.myApplication(item.id)}
      title={item.opening.title}
      tag={tag}
      meta={
        <DotLine
          items={[
            item.enterprise.name,
            item.opening.city,
            item.asks && t.statuses[item.status],
            <Note key="note" item={item} />,
          ]}
        />
      }
      aside={
        <>
          {t.mine.sent} <Time value={item.submittedAt} shape="relative" now={now} />
        </>
      }
    />
  )
}

function Empty({ isEnded }: { isEnded: boolean }) {
  const { mine: t } = useMessages(applications)
  return (
    <EmptyState title={isEnded ? t.emptyEnded : t.empty} text={isEnded ? undefined : t.emptyText}>
      <ButtonLink to={paths.openings()}>{t.browse}</ButtonLink>
    </EmptyState>
  )
}

export default function Applications() {
  const list = useLoaderData<typeof loader>()
  const { mine: t } = useMessages(applications)
  const asks = list.items.filter(item => item.asks).length
  return (
    <Page>
      <PageHeader title={t.title} lead={asks > 0 ? t.asksTitle({ count: asks }) : undefined} />
      <Tabs
        label={t.title}
        tabs={[
          { to: paths.myApplications(), label: t.open, count: list.open, current: !list.isEnded },
          {
            to: `${paths.myApplications()}?show=ended`,
            label: t.ended,
            count: list.ended,
            current: list.isEnded,
          },
        ]}
      />
      {list.items.length === 0 ? (
        <Empty isEnded={list.isEnded} />
      ) : (
        <RowList label={t.caption}>
          {list.items.map(item => (
            <Row key={item.id} item={item} now={list.now} />
          ))}
        </RowList>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
