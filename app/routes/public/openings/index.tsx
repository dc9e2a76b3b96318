import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useLocation } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useFormat, useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import { publicAccess } from '~/modules/access/index.server'
import { FILTER_NAMES, readOpeningsQuery, without } from '~/modules/searching/index'
import { findOpenings, viewFacets, viewOpenings } from '~/modules/searching/index.server'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { pageTitle } from '~/routes/page-title'
import { FilterChips } from '~/ui/list/chip'
import { EmptyState } from '~/ui/list/empty-state'
import { FilteredList, FilterLink, ResultsHead } from '~/ui/list/filter-panel'
import { Pagination } from '~/ui/list/pagination'
import { RowList } from '~/ui/list/row-list'
import { SortSelect } from '~/ui/list/sort-select'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page } from '~/ui/page/page'
import { SearchBox } from '~/ui/shell/search-box'
import { OpeningFilters, useActiveFilters } from './opening-filters'
import { OpeningRow } from './opening-row'

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const { now, ip, locale } = access
  keepPage(args, access, ['opening', 'enterprise', 'import', 'search'])
  const { query } = readOpeningsQuery(new URL(args.request.url).searchParams)
  if (query.q !== '') await limitRateInSteps('search', ip, now)
  const [answer, settings] = await Promise.all([findOpenings(query, now), readSettings()])
  const { total, more = false, mode, names, degraded } = answer
  return {
    q: query.q,
    sort: query.sort,
    page: query.page,
    pages: Math.ceil(total / query.pageSize),
    total,
    more,
    mode,
    names,
    degraded,
    now: now.toISOString(),
    rows: viewOpenings(answer, query.q, now, messagesFor(search, locale).listSeparator),
    facets: viewFacets(query, answer.facets),
    clusters: Object.fromEntries(
      settings.clusters.clusters.map(one => [one.key, locale === 'en' ? one.en : one.zh]),
    ),
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const description = pageTitle(matches, search, t => t.openingsDescription)[0]?.title ?? ''
  const filtered = data && (data.q !== '' || data.page > 1)
  return [
    ...pageTitle(matches, search, t => t.openingsTitle({ q: data?.q ?? '' })),
    { name: 'description', content: description.replace(/ - [^-]*$/, '') },
    ...(filtered ? [{ name: 'robots', content: 'noindex,follow' }] : []),
  ]
}

export default function Openings() {
  const t = useMessages(search)
  const f = useFormat()
  const data = useLoaderData<typeof loader>()
  const { search: address } = useLocation()
  const { on, clear } = useActiveFilters(data.clusters)
  const done = t.show({ count: f.atLeast(data.total, data.more) })
  const kept = [...new URLSearchParams(address)].filter(([name]) => FILTER_NAMES.includes(name))
  return (
    <Page
      band={
        <SearchBox
          action={paths.openings()}
          label={t.boxLabel}
          placeholder={t.boxLabel}
          defaultValue={data.q}
          keep={kept}
        />
      }
    >
      <FilteredList
        filters={
          <OpeningFilters
            facets={data.facets}
            counted={!data.more}
            clusters={data.clusters}
            active={on.length}
            clear={clear}
            done={done}
          />
        }
      >
        <Head data={data} active={on.length} />
        <FilterChips filters={on} clear={clear} />
        <Names data={data} />
        {data.degraded && data.q !== '' && (
          <div className="mb-3">
            <Notice title={t.degradedTitle} role="status">
              {t.degraded}
            </Notice>
          </div>
        )}
        <Results data={data} filtered={on.length > 0} clear={clear} />
      </FilteredList>
    </Page>
  )
}

function Head({ data, active }: { data: Data; active: number }) {
  const t = useMessages(search)
  const f = useFormat()
  const count = f.atLeast(data.total, data.more)
  const sorts = (['relevance', 'newest', 'salary', 'reply'] as const).filter(
    sort => sort !== 'relevance' || data.q !== '',
  )
  return (
    <ResultsHead
      title={data.q === '' ? t.all : t.quoted({ q: data.q })}
      summary={data.degraded && data.q !== '' ? t.foundByName({ count }) : t.found({ count })}
      controls={
        <>
          <FilterLink active={active} />
          <SortSelect options={sorts.map(value => ({ value, label: t.sorts[value] }))} value={data.sort} />
        </>
      }
    />
  )
}

/** Which other words were searched for as well, or could be. */
function Names({ data }: { data: Data }) {
  const t = useMessages(search)
  const { search: address } = useLocation()
  if (data.mode === 'near' && data.total > 0) return <p className="hint mb-3">{t.near({ q: data.q })}</p>
  if (data.names.length === 0) return null
  const list = data.names.join(t.listSeparator)
  const rest = without(address, ['match'])
  const wide = data.mode === 'wide'
  return (
    <p className="hint mb-3">
      {wide ? t.names({ list }) : t.more({ list })}{' '}
      <Link to={`${rest}&match=${wide ? 'exact' : 'wide'}`} rel="nofollow">
        {wide ? t.only({ q: data.q }) : t.also}
      </Link>
    </p>
  )
}

function Results({ data, filtered, clear }: { data: Data; filtered: boolean; clear: string }) {
  const t = useMessages(search)
  const { search: address } = useLocation()
  if (data.rows.length > 0)
    return (
      <>
        <RowList ordered label={t.list}>
          {data.rows.map(opening => (
            <OpeningRow key={opening.id} opening={opening} now={data.now} />
          ))}
        </RowList>
        <Pagination page={data.page} pages={data.pages} />
      </>
    )
  if (data.total > 0)
    return (
      <EmptyState title={t.beyond}>
        <ButtonLink to={without(address, [])}>{t.firstPage}</ButtonLink>
      </EmptyState>
    )
  const text = filtered ? t.emptyFiltered : data.q === '' ? t.emptyAll : t.empty
  return (
    <EmptyState title={t.emptyTitle} text={text}>
      {filtered && <ButtonLink to={clear}>{t.clear}</ButtonLink>}
      {data.q !== '' && <ButtonLink to={paths.openings()}>{t.all}</ButtonLink>}
    </EmptyState>
  )
}
