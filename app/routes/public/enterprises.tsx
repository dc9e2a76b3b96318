import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { enterprises } from '~/i18n/enterprises'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { listEnterprises } from '~/modules/enterprises/index.server'
import { clusterName } from '~/modules/settings/index'
import { readSettings } from '~/modules/settings/index.server'
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
import { pageOf, textOf, withParam } from '../query'
import { EnterpriseRow } from './enterprise-row'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, enterprises, t => t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  keepPage(args, access, ['opening', 'enterprise', 'import'])
  const params = new URL(args.request.url).searchParams
  const filter = {
    q: textOf(params, 'q'),
    city: textOf(params, 'city'),
    cluster: textOf(params, 'cluster', 40),
  }
  if (filter.q) await limitRate('search', access.ip, access.now)
  const [list, settings] = await Promise.all([listEnterprises(filter, pageOf(params)), readSettings()])
  return { list, filter, clusters: settings.clusters.clusters }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function useActive({ filter, clusters }: Loaded) {
  const locale = useLocale()
  const search = `?${useSearchParams()[0]}`
  const nameOf = (key: string) => clusterName(clusters, key, locale) ?? key
  const chips = [
    filter.cluster && { label: nameOf(filter.cluster), remove: withParam(search, 'cluster', null) },
    filter.city && { label: filter.city, remove: withParam(search, 'city', null) },
  ].filter(chip => chip !== undefined && chip !== '')
  return { search, nameOf, chips }
}

function Filters(data: Loaded) {
  const { list: t } = useMessages(enterprises)
  const f = useFormat()
  const { search, nameOf, chips } = useActive(data)
  const { facets, total } = data.list
  const options = (name: 'city' | 'cluster', label: (value: string) => string) =>
    facets[name].map(({ value, count }) => {
      const active = data.filter[name] === value
      return { label: label(value), count, active, href: withParam(search, name, active ? null : value) }
    })
  return (
    <FilterPanel active={chips.length} clear={paths.enterprises()} done={t.done({ count: f.number(total) })}>
      <FacetGroup single title={t.cluster} options={options('cluster', nameOf)} />
      <FacetGroup single title={t.city} options={options('city', value => value)} />
    </FilterPanel>
  )
}

function Results(data: Loaded) {
  const { list: t } = useMessages(enterprises)
  const { nameOf } = useActive(data)
  if (data.list.items.length === 0) {
    return (
      <EmptyState title={t.empty} text={t.emptyText}>
        <ButtonLink look="secondary" to={paths.enterprises()}>
          {t.clear}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <>
      <RowList label={t.title}>
        {data.list.items.map(item => (
          <EnterpriseRow key={item.id} item={item} cluster={item.cluster && nameOf(item.cluster)} />
        ))}
      </RowList>
      <Pagination page={data.list.page} pages={Math.ceil(data.list.total / data.list.pageSize)} />
    </>
  )
}

/** Every approved enterprise, found by name, pinyin, cluster and city. */
export default function Enterprises() {
  const data = useLoaderData<typeof loader>()
  const { list: t } = useMessages(enterprises)
  const f = useFormat()
  const { chips } = useActive(data)
  const keep = Object.entries(data.filter).filter(([name, value]) => name !== 'q' && value) as [
    string,
    string,
  ][]
  const box = (
    <SearchBox
      small
      action={paths.enterprises()}
      label={t.searchLabel}
      placeholder={t.searchPlaceholder}
      defaultValue={data.filter.q}
      keep={keep}
    />
  )
  return (
    <Page band={box}>
      <FilteredList filters={<Filters {...data} />}>
        <ResultsHead
          title={data.filter.q ? `${t.title}: ${data.filter.q}` : t.title}
          summary={`${t.summary({ count: f.number(data.list.total) })} · ${t.order}`}
          controls={<FilterLink active={chips.length} />}
        />
        <FilterChips filters={chips} clear={paths.enterprises()} />
        <Results {...data} />
      </FilteredList>
    </Page>
  )
}
