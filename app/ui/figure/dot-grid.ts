/** One dot of the picture; places in units of the drawing. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly kind: 'filled' | 'missing' | 'over'
}

export interface DotGrid {
  readonly dots: readonly Dot[]
  readonly width: number
  readonly height: number
  /** Where the line stands that parts the target from what goes beyond it. */
  readonly goalX: number | undefined
}

/** Lays out `value` of `target` as columns of five; what exceeds the target stands behind a line. */
export function dotGrid(value: number, target: number, step = 8, perColumn = 5): DotGrid {
  const half = step / 2
  const place = (index: number, shift: number) => ({
    x: half + shift + Math.floor(index / perColumn) * step,
    y: half + (index % perColumn) * step,
  })
  const dots: Dot[] = []
  for (let i = 0; i < target; i++) dots.push({ ...place(i, 0), kind: i < value ? 'filled' : 'missing' })
  const over = Math.max(0, value - target)
  const goal = Math.ceil(target / perColumn) * step
  for (let i = 0; i < over; i++) dots.push({ ...place(i, goal + step), kind: 'over' })
  const columns = Math.ceil(over / perColumn)
  return {
    dots,
    width: over ? goal + step + columns * step : goal,
    height: perColumn * step,
    goalX: over ? goal + half : undefined,
  }
}
