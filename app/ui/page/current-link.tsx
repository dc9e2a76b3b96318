import { Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'

interface CurrentLinkProps {
  to: string
  children: ReactNode
  /** Says by hand whether this is the present place; otherwise the path decides. */
  current?: boolean
  /** Only the exact path counts, not what lies below it. */
  end?: boolean
  className?: string
}

/** A link of a navigation that knows when it is the present place. */
export function CurrentLink({ to, children, current, end, className }: CurrentLinkProps) {
  if (current === undefined)
    return (
      <NavLink to={to} end={end} prefetch="intent" className={className}>
        {children}
      </NavLink>
    )
  return (
    <Link to={to} prefetch="intent" className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  )
}
