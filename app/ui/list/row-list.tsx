import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** Ruled rows instead of a grid of cards; children are `<ResultRow>` or plain `<li>`. */
export function RowList({
  children,
  ordered,
  label,
}: {
  children: ReactNode
  ordered?: boolean
  label?: string
}) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className="rows" aria-label={label}>
      {children}
    </List>
  )
}

interface ResultRowProps {
  to: string
  title: ReactNode
  /** `<StatusTag>` behind the title. */
  tag?: ReactNode
  /** The fixed place at the right of the title: `<Money>`, a number, a date. */
  end?: ReactNode
  /** Second line: who, where, what; `<DotLine>` or a string. */
  meta?: ReactNode
  /** Right of the second line, small. */
  aside?: ReactNode
  /** Third line over the whole width: why it fits, what is missing. */
  note?: ReactNode
  state?: unknown
}

/** One result: the whole row leads to it, few elements, the same places in every list. */
export function ResultRow({ to, title, tag, end, meta, aside, note, state }: ResultRowProps) {
  return (
    <li>
      <h3 className={end ? undefined : 'full-s'}>
        <Link to={to} state={state} prefetch="intent">
          {title}
        </Link>
        {tag}
      </h3>
      {end}
      {meta && <p className={aside ? undefined : 'full-s'}>{meta}</p>}
      {aside && <p className="aside">{aside}</p>}
      {note && <p className="full">{note}</p>}
    </li>
  )
}

/** Score, what fits, what is missing: the one shape of a match line. */
export function MatchNote({
  score,
  fits,
  missing,
}: {
  score: ReactNode
  fits: ReactNode
  missing?: ReactNode
}) {
  return (
    <>
      <b>{score}</b> {fits}
      {missing && <span className="gap-mark">{missing}</span>}
    </>
  )
}
