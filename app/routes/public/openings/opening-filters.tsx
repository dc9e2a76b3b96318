import { useLocation } from '@remix-run/react'
import { formatFen } from '~/i18n/money'
import { useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import { FILTER_NAMES, readSalary, toggled, without } from '~/modules/searching/index'
import type { ActiveFilter } from '~/ui/list/chip'
import { FacetGroup } from '~/ui/list/facet-group'
import { FilterPanel } from '~/ui/list/filter-panel'

/** Values of a facet with their numbers, as shown: those that are on are always there. */
export type FacetView = readonly (readonly [value: string, count: number])[]
export type FacetsView = Record<
  'degree' | 'city' | 'salary' | 'cluster' | 'industry' | 'type' | 'class',
  FacetView
>
type FacetName = keyof FacetsView

const ORDER: readonly FacetName[] = ['degree', 'city', 'salary', 'cluster', 'industry', 'class', 'type']
const SINGLE: readonly FacetName[] = ['salary']

/** What a value of a facet is called. */
function useNames(clusters: Record<string, string>) {
  const t = useMessages(search)
  const band = (value: string) => {
    const salary = readSalary(value)
    if (!salary) return value
    const [from, to] = [formatFen(salary.from * 100), salary.to === null ? '' : formatFen(salary.to * 100)]
    if (!to) return t.bandFrom({ from })
    return salary.from === 0 ? t.bandUpTo({ to }) : t.band({ from, to: to.slice(1) })
  }
  return (facet: FacetName, value: string): string => {
    if (facet === 'degree' || facet === 'type') return known(facet === 'degree' ? t.degrees : t.types, value)
    if (facet === 'class') return t.classOf({ year: Number(value) })
    if (facet === 'salary') return band(value)
    return facet === 'cluster' ? known(clusters, value) : value
  }
}

const known = (names: Record<string, string>, value: string) => names[value] ?? value

function valuesOn(query: string, facet: FacetName): string[] {
  return new URLSearchParams(query)
    .getAll(facet)
    .flatMap(value => value.split(','))
    .filter(Boolean)
}

/** What is on, each with the address without it. */
export function useActiveFilters(clusters: Record<string, string>): { on: ActiveFilter[]; clear: string } {
  const { search: query } = useLocation()
  const nameOf = useNames(clusters)
  const on = ORDER.flatMap(facet =>
    valuesOn(query, facet).map(value => ({
      label: nameOf(facet, value),
      remove: toggled(query, facet, value, SINGLE.includes(facet)),
    })),
  )
  return { on, clear: without(query, FILTER_NAMES) }
}

interface OpeningFiltersProps {
  facets: FacetsView
  /** False where the values are known, but not how often each occurs. */
  counted: boolean
  clusters: Record<string, string>
  active: number
  clear: string
  done: string
}

/** All filters as links. */
export function OpeningFilters({ facets, counted, clusters, active, clear, done }: OpeningFiltersProps) {
  const t = useMessages(search)
  const { search: query } = useLocation()
  const nameOf = useNames(clusters)
  return (
    <FilterPanel active={active} clear={clear} done={done}>
      {ORDER.map(facet => {
        const on = valuesOn(query, facet)
        const single = SINGLE.includes(facet)
        return (
          <FacetGroup
            key={facet}
            title={t.facets[facet]}
            single={single}
            options={facets[facet].map(([value, count]) => ({
              label: nameOf(facet, value),
              ...(counted && { count }),
              active: on.includes(value),
              href: toggled(query, facet, value, single),
            }))}
          />
        )
      })}
    </FilterPanel>
  )
}
