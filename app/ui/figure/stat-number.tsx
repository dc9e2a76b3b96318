import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

interface StatNumberProps {
  label: string
  value: ReactNode
  /** The list behind the number; every number that can lead somewhere does. */
  to?: string
  unit?: ReactNode
  hint?: ReactNode
}

/** A number with what it counts; several stand in `<StatRow>`. */
export function StatNumber({ label, value, to, unit, hint }: StatNumberProps) {
  return (
    <div className="stat">
      <span className="stat-label">{label}</span>
      <span className="big">
        {to ? <Link to={to}>{value}</Link> : value}
        {unit && <small> {unit}</small>}
      </span>
      {hint && <span className="hint block">{hint}</span>}
    </div>
  )
}

export function StatRow({ children }: { children: ReactNode }) {
  return <div className="stats">{children}</div>
}
