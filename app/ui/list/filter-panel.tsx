import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { buttonClass } from '../page/button'
import { Icon } from '../text/icon'
import { useQuickLinks } from './quick-links'

interface FilterPanelProps {
  /** How many filters are on. */
  active: number
  /** The address without any filter. */
  clear: string
  /** What closing leads to, on a phone: “查看 126 个岗位”. */
  done: string
  /** `<FacetGroup>` and `<FilterForm>`. */
  children: ReactNode
}

/** Sidebar on a wide screen; on a phone it opens over the page by the plain link `FilterLink`. */
export function FilterPanel({ active, clear, done, children }: FilterPanelProps) {
  const t = useMessages(uiMessages)
  const panel = useQuickLinks<HTMLElement>(true)
  return (
    <aside ref={panel} className="filters" id="filters" aria-label={t.filters}>
      <div className="filters-head">
        <h2>{t.filters}</h2>
        {active > 0 && (
          <Link className="filters-clear" to={clear}>
            {t.clearAll}
          </Link>
        )}
        <a className="filters-close" href="#results">
          {t.close}
          <Icon name="close" />
        </a>
      </div>
      {children}
      <a className={buttonClass({ wide: true }, 'filters-done')} href="#results">
        {done}
      </a>
    </aside>
  )
}

/** Opens the panel on a phone; invisible on a wide screen. Put it into `ResultsHead`'s controls. */
export function FilterLink({ active }: { active: number }) {
  const t = useMessages(uiMessages)
  return (
    <a className={buttonClass({ look: 'secondary', size: 'small' }, 'filters-open')} href="#filters">
      {active > 0 ? t.filtersOn({ count: active }) : t.filters}
    </a>
  )
}

interface ResultsHeadProps {
  title: ReactNode
  /** “126 个岗位，来自 41 家企业” */
  summary?: ReactNode
  /** `<FilterLink>` and `<SortSelect>`. */
  controls?: ReactNode
}

/** Head of a list: what was asked, how much was found, how it is ordered. */
export function ResultsHead({ title, summary, controls }: ResultsHeadProps) {
  const t = useMessages(uiMessages)
  return (
    <div className="results-head" id="results">
      <h1>{title}</h1>
      {summary && <p role="status">{summary}</p>}
      {controls && <div className="cluster">{controls}</div>}
      <h2 className="vh">{t.results}</h2>
    </div>
  )
}

/** Sidebar left, list right. */
export function FilteredList({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  return (
    <div className="split">
      {filters}
      <div className="min-w-0">{children}</div>
    </div>
  )
}
