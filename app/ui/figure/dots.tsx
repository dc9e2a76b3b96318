import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { type Dot, dotGrid } from './dot-grid'

interface DotsProps {
  value: number
  target: number
  /** Distance of two dots in pixels: 8 for a hundred, 7 for 160. */
  step?: number
}

/** N of target as dots, one each; missing ones hollow, those beyond the target behind a line. */
export function Dots({ value, target, step = 8 }: DotsProps) {
  const t = useMessages(uiMessages)
  const grid = dotGrid(value, target, step)
  const words = {
    filled: value,
    target,
    missing: Math.max(0, target - value),
    over: Math.max(0, value - target),
  }
  return (
    <svg
      className="dots"
      width={grid.width}
      height={grid.height}
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      role="img"
      aria-label={t.dots(words)}
    >
      {grid.goalX !== undefined && (
        <path className="over" d={`M${grid.goalX} 0V${grid.height}`} strokeWidth="1.5" />
      )}
      <Circles dots={grid.dots} kind="filled" radius={step * 0.34} />
      <Circles dots={grid.dots} kind="missing" radius={step * 0.28} className="miss" />
      <Circles dots={grid.dots} kind="over" radius={step * 0.31} className="over" />
    </svg>
  )
}

/** All dots of one kind as a single path: a hundred circles would be a hundred elements. */
function Circles({ dots, kind, radius, className }: CirclesProps) {
  const r = Number(radius.toFixed(2))
  const d = dots
    .filter(dot => dot.kind === kind)
    .map(({ x, y }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('')
  return d ? <path d={d} className={className} /> : null
}

interface CirclesProps {
  dots: readonly Dot[]
  kind: Dot['kind']
  radius: number
  className?: string
}

/** The big number, what it counts, and its dots: `<Tally value={97} target={100}>所院校已报名，目标 100</Tally>` */
export function Tally({ children, ...dots }: DotsProps & { children: ReactNode }) {
  return (
    <div className="tally">
      <b>{dots.value}</b>
      <span>{children}</span>
      <Dots {...dots} />
    </div>
  )
}
