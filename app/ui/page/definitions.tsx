import { Fragment, type ReactNode } from 'react'

export interface Definition {
  readonly term: string
  readonly value: ReactNode
}

/** Facts in a ruled grid, four across (two on a phone): an opening's place, degree, number… */
export function KeyValueGrid({ items }: { items: readonly Definition[] }) {
  return <List className="facts" items={items} />
}

/** Facts in rows, term left, value right: cards and rails. */
export function DefinitionRows({ items }: { items: readonly Definition[] }) {
  return <List className="defs" items={items} />
}

function List({ className, items }: { className: string; items: readonly Definition[] }) {
  return (
    <dl className={className}>
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Several facts in one line with dots between: `棠下镇 · 本科 · 招 3 人`; what is empty is left out. */
export function DotLine({ items }: { items: readonly ReactNode[] }) {
  const present = items.filter(item => item !== null && item !== undefined && item !== false && item !== '')
  return present.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line have no identity besides their place
    <Fragment key={index}>
      {index > 0 && ' · '}
      {item}
    </Fragment>
  ))
}
