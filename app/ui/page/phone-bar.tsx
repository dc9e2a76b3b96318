import type { ReactNode } from 'react'

/** The one or two actions of a page in reach of the thumb; on wide screens they stand in the rail instead. */
export function PhoneBar({ children }: { children: ReactNode }) {
  return <div className="phone-bar">{children}</div>
}
