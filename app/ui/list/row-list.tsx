import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { PrefetchPointedAt, quick, useQuickLinks } from './quick-links'

interface RowListProps {
  /** `<ResultRow>` or plain `<li>`. */
  children: ReactNode
  ordered?: boolean
  label?: string
  /** `line` puts title, meta, end and aside into one line where the screen is wide. */
  look?: 'normal' | 'line'
}

/** Ruled rows instead of a grid of cards. */
export function RowList({ children, ordered, label, look }: RowListProps) {
  const list = useQuickLinks<HTMLOListElement & HTMLUListElement>()
  const List = ordered ? 'ol' : 'ul'
  return (
    <>
      <List ref={list} className={classNames('rows', look === 'line' && 'rows-line')} aria-label={label}>
        {children}
      </List>
      <PrefetchPointedAt within={list} />
    </>
  )
}

interface ResultRowProps {
  /** Where the row leads; a row may lead nowhere. */
  to?: string
  title: ReactNode
  /** Whose it is, light behind the title. */
  by?: ReactNode
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
}

/** One result: the whole row leads to it where there is a page, few elements, the same places in every list. */
export function ResultRow({ to, title, by, tag, end, meta, aside, note }: ResultRowProps) {
  return (
    <li>
      <h3 className={end ? undefined : 'span'}>
        {to === undefined ? (
          title
        ) : (
          <a {...quick} href={to}>
            {title}
          </a>
        )}
        {by && <span className="by">{by}</span>}
        {tag}
      </h3>
      {end}
      {meta && <p className={aside ? undefined : 'span'}>{meta}</p>}
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
