import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useFormat, useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import { publicAccess } from '~/modules/access/index.server'
import { findEverything, viewOpenings } from '~/modules/searching/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { pageTitle } from '~/routes/page-title'
import { textOf } from '~/routes/query'
import { SearchField } from '~/routes/search-field'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { OpeningRow } from './openings/opening-row'

const LONGEST = 120

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const { now, ip, locale } = access
  keepPage(args, access, ['opening', 'enterprise', 'university', 'import', 'search'])
  const q = textOf(new URL(args.request.url).searchParams, 'q', LONGEST)
  if (!q) return { q: '', found: null }
  await limitRateInSteps('search', ip, now)
  const { openings, enterprises, universities } = await findEverything(q, now)
  const separator = messagesFor(search, locale).listSeparator
  return {
    q,
    found: {
      now: now.toISOString(),
      degraded: openings.degraded,
      openings: {
        rows: viewOpenings(openings, q, now, separator),
        total: openings.total,
        more: openings.more ?? false,
      },
      enterprises,
      universities,
    },
  }
}

type Found = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['found']>

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, search, t => t.searchTitle({ q: data?.q ?? '' })),
  { name: 'robots', content: 'noindex,follow' },
]

export default function Search() {
  const t = useMessages(search)
  const { q, found } = useLoaderData<typeof loader>()
  return (
    <Page band={<SearchField defaultValue={q} />}>
      <PageHeader title={t.searchTitle({ q })} lead={found ? undefined : t.ask} />
      {found?.degraded && (
        <Notice title={t.degradedTitle} role="status">
          {t.degraded}
        </Notice>
      )}
      {found && <Results q={q} found={found} />}
    </Page>
  )
}

function Results({ q, found }: { q: string; found: Found }) {
  const t = useMessages(search)
  const { openings, enterprises, universities } = found
  if (openings.total + enterprises.total + universities.total === 0)
    return (
      <EmptyState title={t.nothing({ q })} text={t.empty}>
        <ButtonLink to={paths.openings()}>{t.all}</ButtonLink>
      </EmptyState>
    )
  return (
    <div className="stack">
      <Part
        title={t.openings}
        total={openings.total}
        more={openings.more}
        all={`${paths.openings()}?${new URLSearchParams({ q })}`}
      >
        {openings.rows.map(opening => (
          <OpeningRow key={opening.id} opening={opening} now={found.now} />
        ))}
      </Part>
      <Names title={t.enterprises} list={enterprises} to={paths.enterprise} all={paths.enterprises()} q={q} />
      <Names
        title={t.universities}
        list={universities}
        to={paths.university}
        all={paths.universities()}
        q={q}
      />
    </div>
  )
}

function Part(props: {
  title: string
  total: number
  more?: boolean
  all: string
  children: React.ReactNode
}) {
  const t = useMessages(search)
  const f = useFormat()
  if (props.total === 0) return null
  const count = f.atLeast(props.total, props.more)
  return (
    <Section title={props.title} link={{ to: props.all, label: t.seeAll({ count }) }}>
      <RowList>{props.children}</RowList>
    </Section>
  )
}

interface NamesProps {
  title: string
  list: Found['enterprises']
  to: (id: string) => string
  all: string
  q: string
}

function Names({ title, list, to, all, q }: NamesProps) {
  const t = useMessages(search)
  return (
    <Part title={title} total={list.total} all={`${all}?${new URLSearchParams({ q })}`}>
      {list.rows.map(row => (
        <ResultRow
          key={row.id}
          to={to(row.id)}
          title={row.name}
          meta={[row.city, row.openings ? t.openingsOf({ count: row.openings }) : '']
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Part>
  )
}
