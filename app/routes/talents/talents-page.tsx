import { useLocation } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import { toggled, without } from '~/modules/searching/index'
import { FilterChips } from '~/ui/list/chip'
import { EmptyState } from '~/ui/list/empty-state'
import { FacetGroup } from '~/ui/list/facet-group'
import { FilteredList, FilterLink, FilterPanel, ResultsHead } from '~/ui/list/filter-panel'
import { Pagination } from '~/ui/list/pagination'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { SearchBox } from '~/ui/shell/search-box'
import type { TalentsData } from './talents-data.server'

const FACETS = ['degree', 'class', 'city', 'type'] as const
type Facet = (typeof FACETS)[number]
type Row = NonNullable<TalentsData['found']>['rows'][number]

interface TalentsPageProps {
  data: TalentsData
  title: string
  lead: string
  /** The address of the list itself. */
  here: string
  /** Where a row leads; nowhere for the office, which opens no profiles. */
  to?: (id: string) => string
}

/** Search for talents, the same for enterprises and the office. */
export function TalentsPage({ data, title, lead, here, to }: TalentsPageProps) {
  const t = useMessages(search)
  const { search: address } = useLocation()
  if (!data.found)
    return (
      <Page>
        <PageHeader title={title} />
        <Notice tone="warning" title={t.notApprovedTitle}>
          {t.notApproved}
        </Notice>
      </Page>
    )
  const kept = [...new URLSearchParams(address)].filter(([name]) =>
    (FACETS as readonly string[]).includes(name),
  )
  return (
    <Page
      band={
        <SearchBox
          action={here}
          label={t.talentsBox}
          placeholder={t.talentsBox}
          defaultValue={data.q}
          keep={kept}
        />
      }
    >
      <PageHeader title={title} lead={lead} />
      <Results data={data} found={data.found} to={to} />
    </Page>
  )
}

function useNameOf() {
  const t = useMessages(search)
  return (facet: Facet, value: string): string => {
    if (facet === 'class') return t.talentClass({ year: Number(value) })
    const names: Record<string, string> = facet === 'degree' ? t.degrees : facet === 'type' ? t.types : {}
    return names[value] ?? value
  }
}

type Found = NonNullable<TalentsData['found']>

function Results({ data, found, to }: { data: TalentsData; found: Found; to: TalentsPageProps['to'] }) {
  const t = useMessages(search)
  const f = useFormat()
  const { search: address } = useLocation()
  const nameOf = useNameOf()
  const params = new URLSearchParams(address)
  const on = FACETS.flatMap(facet =>
    params
      .getAll(facet)
      .map(value => ({ label: nameOf(facet, value), remove: toggled(address, facet, value) })),
  )
  const clear = without(address, FACETS)
  const count = f.atLeast(data.total, data.more)
  return (
    <FilteredList
      filters={
        <FilterPanel active={on.length} clear={clear} done={t.talentsFound({ count })}>
          {FACETS.map(facet => (
            <FacetGroup
              key={facet}
              title={t.talentFacets[facet]}
              options={(found.facets[facet] ?? []).map(([value, count]) => ({
                label: nameOf(facet, value),
                count,
                active: params.getAll(facet).includes(value),
                href: toggled(address, facet, value),
              }))}
            />
          ))}
        </FilterPanel>
      }
    >
      <ResultsHead title={t.talentsFound({ count })} controls={<FilterLink active={on.length} />} />
      <FilterChips filters={on} clear={clear} />
      {data.degraded && data.q !== '' && <Notice title={t.degradedTitle}>{t.talentsDegraded}</Notice>}
      {found.rows.length === 0 ? (
        <EmptyState title={t.talentsEmpty} text={t.emptyFiltered}>
          <ButtonLink to={clear}>{t.clear}</ButtonLink>
        </EmptyState>
      ) : (
        <RowList ordered label={t.officeTalents}>
          {found.rows.map(row => (
            <TalentRow key={row.id} row={row} to={to?.(row.id)} />
          ))}
        </RowList>
      )}
      <Pagination page={data.page} pages={data.pages} />
    </FilteredList>
  )
}

const SKILLS_SHOWN = 6

function TalentRow({ row, to }: { row: Row; to?: string }) {
  const t = useMessages(search)
  const f = useFormat()
  const wish = t.talentWish({
    cities: row.wishedCities.join(t.listSeparator),
    salary: row.wishedSalaryFen ? f.fenRange(row.wishedSalaryFen, row.wishedSalaryFen) : '',
  })
  const study = [row.universityName, row.majorName, row.degree === 'any' ? '' : t.degrees[row.degree]]
  const year = row.graduatingClass ? t.talentClass({ year: row.graduatingClass }) : ''
  const title = row.headline ? `${row.name} · ${row.headline}` : row.name
  const meta = [...study, year].filter(Boolean).join(' · ')
  const aside = [wish, t.talentUpdated({ date: f.shortDate(row.updatedAt) })].filter(Boolean).join(' · ')
  const note = row.skills.slice(0, SKILLS_SHOWN).join(t.listSeparator)
  return <ResultRow to={to} title={title} meta={meta} aside={aside} note={note} />
}
