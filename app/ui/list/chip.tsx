import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'
import { Icon } from '../text/icon'

export interface ActiveFilter {
  readonly label: string
  /** The address without this filter. */
  readonly remove: string
}

/** What is filtered by, each removable with one tap, and one link to clear all. */
export function FilterChips({ filters, clear }: { filters: readonly ActiveFilter[]; clear: string }) {
  const t = useMessages(uiMessages)
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label={t.activeFilters}>
      {filters.map(filter => (
        <li key={filter.label}>
          <Link
            className="chip"
            discover="none"
            to={filter.remove}
            aria-label={t.removeFilter({ name: filter.label })}
          >
            {filter.label}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      <li>
        <Link className="chip chip-clear" to={clear}>
          {t.clearAll}
        </Link>
      </li>
    </ul>
  )
}

/** A skill, a tag; `on` puts a tick before it (and `onHint` says why to those who cannot see it). */
export function Chip({ children, on, onHint, to }: ChipProps) {
  const className = classNames('chip', !on && 'chip-plain')
  const content = (
    <>
      {on && <Icon name="check" label={onHint} />}
      {children}
    </>
  )
  return to ? (
    <Link className={className} to={to}>
      {content}
    </Link>
  ) : (
    <span className={className}>{content}</span>
  )
}

interface ChipProps {
  children: ReactNode
  on?: boolean
  onHint?: string
  to?: string
}
