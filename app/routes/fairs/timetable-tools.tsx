import { Form, Link, useSearchParams } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { GRID_VIEWS, type GridView } from '~/modules/fairs/index'
import { Button } from '~/ui/page/button'
import { Tabs } from '~/ui/page/tabs'

/** View and filter of a timetable as the address says them. */
export function useTimetableView(usual: GridView = 'university'): {
  view: GridView
  query: string
  seat: string | null
} {
  const [params] = useSearchParams()
  const asked = params.get('by')
  return {
    view: GRID_VIEWS.find(view => view === asked) ?? usual,
    query: (params.get('q') ?? '').slice(0, 60),
    seat: params.get('at'),
  }
}

/** An address on this page with some of its parameters changed; null takes one away. */
export function useSearch() {
  const [params] = useSearchParams()
  return (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(params)
    next.delete('_data')
    for (const [name, value] of Object.entries(changes))
      if (value === null) next.delete(name)
      else next.set(name, value)
    return `?${next}`
  }
}

/** Ways to look at a timetable, and the field that keeps one party; both stay in the address. */
export function TimetableTools({ usual = 'university' }: { usual?: GridView }) {
  const t = useMessages(fairPlans)
  const { view, query } = useTimetableView(usual)
  const search = useSearch()
  return (
    <div className="no-print mt-4 grid gap-2">
      <Tabs
        label={t.viewsLabel}
        tabs={GRID_VIEWS.map(one => ({
          to: search({ by: one, at: null }),
          label: t.views[one],
          current: one === view,
        }))}
      />
      <Form method="get" className="cluster" role="search" preventScrollReset>
        <input type="hidden" name="by" value={view} />
        <input
          className="input max-w-72"
          type="search"
          name="q"
          defaultValue={query}
          key={query}
          maxLength={60}
          aria-label={t.filter.label}
          placeholder={t.filter.placeholder}
        />
        <Button type="submit" look="secondary">
          {t.filter.submit}
        </Button>
        {query && <Link to={search({ q: null })}>{t.filter.clear}</Link>}
      </Form>
    </div>
  )
}
