import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { CurrentLink } from './current-link'

export interface Tab {
  readonly to: string
  readonly label: string
  readonly count?: number
  /** Only the exact path counts; true unless said otherwise. */
  readonly end?: boolean
  /** For tabs that differ in the query only: says which one is on. */
  readonly current?: boolean
}

/** Parts of one subject, each with its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const t = useMessages(uiMessages)
  return (
    <nav className="tabs" aria-label={label ?? t.sections}>
      {tabs.map(({ to, label: name, count, end = true, current }) => (
        <CurrentLink key={to} to={to} end={end} current={current}>
          {name}
          {count !== undefined && <b>{count}</b>}
        </CurrentLink>
      ))}
    </nav>
  )
}
