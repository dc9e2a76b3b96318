import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { publicAccess } from '~/modules/access/index.server'
import { currentClass } from '~/modules/reporting/index'
import { listUniversities } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { FilterChips } from '~/ui/list/chip'
import { EmptyState } from '~/ui/list/empty-state'
import { FacetGroup } from '~/ui/list/facet-group'
import { FilteredList, FilterLink, FilterPanel, ResultsHead } from '~/ui/list/filter-panel'
import { Pagination } from '~/ui/list/pagination'
import { RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Page } from '~/ui/page/page'
import { SearchBox } from '~/ui/shell/search-box'
import { pageTitle } from '../page-title'
import { choiceOf, pageOf, textOf, withParam } from '../query'
import { UniversityRow } from './university-row'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, universities, t => t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  keepPage(args, access, ['university', 'roster', 'import'])
  const params = new URL(args.request.url).searchParams
  const filter = {
    q: textOf(params, 'q'),
    province: textOf(params, 'province', 20),
    honours: choiceOf(params, 'honours', ['985', '211']),
    all: params.get('all') === '1',
  }
  if (filter.q) await limitRate('search', access.ip, access.now)
  const graduatingClass = currentClass(access.now)
  const list = await listUniversities(
    {
      q: filter.q,
      province: filter.province,
      honours: filter.honours,
      ...(!filter.all && { participates: true }),
    },
    { page: pageOf(params), graduatingClass },
  )
  return { list, filter, graduatingClass }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Filters({ list, filter }: Loaded) {
  const { list: t } = useMessages(universities)
  const f = useFormat()
  const search = `?${useSearchParams()[0]}`
  const active = [filter.province, filter.honours].filter(Boolean).length
  const honours = (['985', '211'] as const).map(value => ({
    label: value,
    active: filter.honours === value,
    href: withParam(search, 'honours', filter.honours === value ? null : value),
  }))
  const provinces = list.facets.province.map(({ value, count }) => ({
    label: value,
    count,
    active: filter.province === value,
    href: withParam(search, 'province', filter.province === value ? null : value),
  }))
  return (
    <FilterPanel active={active} clear={paths.universities()} done={t.done({ count: f.number(list.total) })}>
      <FacetGroup
        single
        title={t.scope}
        options={[
          {
            label: t.participating,
            count: list.participating,
            active: !filter.all,
            href: withParam(search, 'all', null),
          },
          { label: t.all, count: list.all, active: filter.all, href: withParam(search, 'all', '1') },
        ]}
      />
      <FacetGroup single title={t.honours} options={honours} />
      <FacetGroup single title={t.province} options={provinces} shown={8} />
    </FilterPanel>
  )
}

function Results({ list, graduatingClass }: Loaded) {
  const { list: t } = useMessages(universities)
  if (list.items.length === 0) {
    return (
      <EmptyState title={t.empty} text={t.emptyText}>
        <ButtonLink look="secondary" to={`${paths.universities()}?all=1`}>
          {t.clear}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <>
      <RowList label={t.title}>
        {list.items.map(item => (
          <UniversityRow key={item.id} item={item} graduatingClass={graduatingClass} />
        ))}
      </RowList>
      <Pagination page={list.page} pages={Math.ceil(list.total / list.pageSize)} />
    </>
  )
}

/** The universities of the programme first, then all of the country. */
export default function Universities() {
  const data = useLoaderData<typeof loader>()
  const { filter, list } = data
  const { list: t } = useMessages(universities)
  const f = useFormat()
  const search = `?${useSearchParams()[0]}`
  const chips = [
    ...(filter.province ? [{ label: filter.province, remove: withParam(search, 'province', null) }] : []),
    ...(filter.honours ? [{ label: filter.honours, remove: withParam(search, 'honours', null) }] : []),
  ]
  const box = (
    <SearchBox
      small
      action={paths.universities()}
      label={t.searchLabel}
      placeholder={t.searchPlaceholder}
      defaultValue={filter.q}
      keep={[['all', '1']]}
    />
  )
  return (
    <Page band={box}>
      <FilteredList filters={<Filters {...data} />}>
        <ResultsHead
          title={filter.q ? `${t.title}: ${filter.q}` : t.title}
          summary={t.summary({ count: f.number(list.total) })}
          controls={<FilterLink active={chips.length} />}
        />
        <FilterChips filters={chips} clear={paths.universities()} />
        <Results {...data} />
      </FilteredList>
    </Page>
  )
}
