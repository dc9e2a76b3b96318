import type { ReactNode } from 'react'

/** Nothing here, and what to do about it: `children` are links or buttons. */
export function EmptyState({
  title,
  text,
  children,
}: {
  title: string
  text?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className="cluster">{children}</div>}
    </div>
  )
}
