import { useFormat, useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { quick } from './quick-links'

export interface FacetOption {
  readonly label: string
  readonly count?: number
  readonly active?: boolean
  /** The address with this option switched; left out when it would find nothing. */
  readonly href?: string
}

interface FacetGroupProps {
  title: string
  options: readonly FacetOption[]
  /** How many are shown before “另外 N 项”; active ones are always shown. */
  shown?: number
  /** Only one can be on: drawn as circles. */
  single?: boolean
}

/** Filters as links: they work without scripts, can be opened in a new tab, and stay in the address. */
export function FacetGroup({ title, options, shown = 6, single }: FacetGroupProps) {
  const t = useMessages(uiMessages)
  if (options.length === 0) return null
  const lead = options.filter((option, index) => index < shown || option.active)
  const rest = options.filter((option, index) => index >= shown && !option.active)
  return (
    <section className={single ? 'facet facet-one' : 'facet'}>
      <h3>{title}</h3>
      <FacetList options={lead} />
      {rest.length > 0 && (
        <details>
          <summary>{t.moreItems({ count: rest.length })}</summary>
          <FacetList options={rest} />
        </details>
      )}
    </section>
  )
}

function FacetList({ options }: { options: readonly FacetOption[] }) {
  return (
    <ul>
      {options.map(option => (
        <li key={option.label}>
          <FacetLink {...option} />
        </li>
      ))}
    </ul>
  )
}

function FacetLink({ label, count, active, href }: FacetOption) {
  const f = useFormat()
  const content = (
    <>
      {label}
      {count !== undefined && <b>{f.number(count)}</b>}
    </>
  )
  if (!href) return <span>{content}</span>
  return (
    <a {...quick} href={href} rel="nofollow" aria-current={active ? 'true' : undefined}>
      {content}
    </a>
  )
}
