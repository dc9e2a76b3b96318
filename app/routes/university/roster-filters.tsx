import { useSearchParams } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import type { Degree } from '~/kernel/degree'
import { paths } from '~/paths'
import { FacetGroup } from '~/ui/list/facet-group'
import { FilterPanel } from '~/ui/list/filter-panel'
import { withParam } from '../query'
import type { RosterData } from './roster'

/** Class, degree and claim of a roster, with counts. */
export function RosterFilters({ roster, filter, active }: RosterData & { active: number }) {
  const { roster: t } = useMessages(universities)
  const v = useMessages(vocabulary)
  const f = useFormat()
  const search = `?${useSearchParams()[0]}`
  const option = (name: string, value: string, label: string, count: number, on: boolean) => ({
    label,
    count,
    active: on,
    href: withParam(search, name, on ? null : value),
  })
  const { facets } = roster
  return (
    <FilterPanel
      active={active}
      clear={paths.universityRoster()}
      done={t.done({ count: f.number(roster.total) })}
    >
      <FacetGroup
        single
        title={t.state}
        options={[
          option('claimed', 'yes', t.claimed, roster.claimed, filter.claimed === true),
          option('claimed', 'no', t.unclaimed, roster.unclaimed, filter.claimed === false),
        ]}
      />
      <FacetGroup
        single
        title={t.class}
        options={facets.graduatingClass.map(({ value, count }) =>
          option(
            'class',
            value,
            v.classYear({ year: Number(value) }),
            count,
            String(filter.graduatingClass) === value,
          ),
        )}
      />
      <FacetGroup
        single
        title={t.degree}
        options={facets.degree.map(({ value, count }) =>
          option('degree', value, v.degrees[value as Degree], count, filter.degree === value),
        )}
      />
    </FilterPanel>
  )
}
