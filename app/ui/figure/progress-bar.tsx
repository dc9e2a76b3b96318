import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

interface ProgressBarProps {
  value: number
  target: number
  /** What ought to be reached by today; a short line. */
  plan?: number
  label: string
}

/** Widths of the parts of a bar of 100; the target stands at 91 so that exceeding it can be seen. */
export function barParts(value: number, target: number, plan?: number) {
  const scale = 91 / Math.max(1, target)
  const at = (n: number) => Math.round(Math.min(100, Math.max(0, n * scale)) * 100) / 100
  const goal = at(target)
  return {
    fill: Math.min(at(value), goal),
    extra: Math.max(0, at(value) - goal),
    goal,
    plan: plan && at(plan),
  }
}

/** A bar to a target: dark is done, the thick line the target, the short line today's plan. */
export function ProgressBar({ value, target, plan, label }: ProgressBarProps) {
  const t = useMessages(uiMessages)
  const parts = barParts(value, target, plan)
  return (
    <svg className="meter" role="img" aria-label={`${label}: ${t.progress({ value, target })}`}>
      <rect className="track" y="6" width="100%" height="12" rx="2" />
      <rect className="fill" y="6" width={`${parts.fill}%`} height="12" rx="2" />
      {parts.extra > 0 && (
        <rect className="extra" x={`${parts.goal}%`} y="6" width={`${parts.extra}%`} height="12" rx="2" />
      )}
      {parts.plan !== undefined && <rect className="plan" x={`${parts.plan}%`} y="2" width="2" height="6" />}
      <rect className="goal" x={`${parts.goal}%`} y="2" width="3" height="20" />
    </svg>
  )
}

interface GoalProps extends ProgressBarProps {
  /** The number as a link to the list behind it. */
  number?: ReactNode
  children?: ReactNode
}

/** Heading, number of target, bar, and one line that says what is missing (`children`). */
export function Goal({ number, children, ...bar }: GoalProps) {
  return (
    <div>
      <div className="meter-head">
        <h3>{bar.label}</h3>
        <span className="big">
          {number ?? bar.value}
          <small> / {bar.target}</small>
        </span>
      </div>
      <ProgressBar {...bar} />
      {children && <p className="hint">{children}</p>}
    </div>
  )
}

/** How far long work has come, with counts; `total` unknown shows a moving bar. */
export function WorkProgress({ done, total, label }: { done: number; total?: number; label: string }) {
  const t = useMessages(uiMessages)
  return (
    <p>
      <progress
        className="work"
        value={total === undefined ? undefined : done}
        max={total}
        aria-label={label}
      />
      <span className="hint num">{total === undefined ? label : t.doneOf({ done, total })}</span>
    </p>
  )
}
