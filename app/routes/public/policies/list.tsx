import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { policies } from '~/i18n/policies'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { POLICY_KINDS } from '~/modules/policies/index'
import { type ListedPolicy, listPolicies } from '~/modules/policies/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { Button, ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { Label } from '~/ui/text/status-tag'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { choiceOf, pageOf, textOf } from '../../query'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, policies, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const params = new URL(args.request.url).searchParams
  const filter = {
    q: textOf(params, 'q') ?? '',
    kind: choiceOf(params, 'kind', POLICY_KINDS) ?? null,
    tag: textOf(params, 'tag', 20) ?? '',
  }
  const page = pageOf(params)
  return { list: await listPolicies(filter, page), filter, page }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function addressOf(filter: Loaded['filter'], change: Partial<Loaded['filter']>): string {
  const { q, kind, tag } = { ...filter, ...change }
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (kind) query.set('kind', kind)
  if (tag) query.set('tag', tag)
  return query.size > 0 ? `${paths.policies()}?${query}` : paths.policies()
}

function Search({ filter }: Pick<Loaded, 'filter'>) {
  const t = useMessages(policies)
  return (
    <Form className="cluster my-4" action={paths.policies()} role="search">
      {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
      {filter.tag && <input type="hidden" name="tag" value={filter.tag} />}
      <input
        className="input max-w-80"
        type="search"
        name="q"
        defaultValue={filter.q}
        aria-label={t.search}
        placeholder={t.search}
      />
      <Button type="submit" look="secondary">
        {t.find}
      </Button>
    </Form>
  )
}

function Tags({ list, filter }: Loaded) {
  const t = useMessages(policies)
  if (list.tags.length === 0) return null
  return (
    <nav className="cluster mb-4" aria-label={t.tags}>
      {['', ...list.tags].map(tag => (
        <Link
          key={tag || 'all'}
          to={addressOf(filter, { tag })}
          className={tag === filter.tag ? 'chip' : 'chip chip-plain'}
          aria-current={tag === filter.tag || undefined}
          discover="none"
        >
          {tag || t.clearTag}
        </Link>
      ))}
    </nav>
  )
}

function Row({ item }: { item: ListedPolicy }) {
  const t = useMessages(policies)
  const f = useFormat()
  const own = useOwnWords()
  return (
    <ResultRow
      to={paths.policy(item.id)}
      title={own(item.title, item.titleEn)}
      tag={<Label>{t.kinds[item.kind]}</Label>}
      meta={item.summary}
      note={
        <DotLine
          items={[
            item.department,
            item.publishedAt && t.published({ day: f.date(item.publishedAt) }),
            item.effectiveOn && t.effective({ day: f.date(item.effectiveOn) }),
          ]}
        />
      }
    />
  )
}

/** Policies and announcements in force, the newest first. */
export default function Policies() {
  const loaded = useLoaderData<typeof loader>()
  const { list, filter, page } = loaded
  const t = useMessages(policies)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Tabs
        tabs={[null, ...POLICY_KINDS].map(kind => ({
          to: addressOf(filter, { kind }),
          label: kind ? t.kinds[kind] : t.all,
          current: kind === filter.kind,
        }))}
      />
      <Search filter={filter} />
      <Tags {...loaded} />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink look="secondary" to={paths.policies()}>
            {t.showAll}
          </ButtonLink>
        </EmptyState>
      ) : (
        <RowList label={t.list}>
          {list.items.map(item => (
            <Row key={item.id} item={item} />
          ))}
        </RowList>
      )}
      <Pagination page={page} pages={list.pages} />
    </Page>
  )
}
