/** One figure of the benchmark against its target. */
export interface Figure {
  what: string
  value: number
  target: string
  ok: boolean
}

export interface Report {
  instance: string
  runs: number
  figures: Figure[]
  /** how much slower than the reference machine this one was around the runs */
  slowness: number
}

/** The value below which `share` of the list lies. */
export function percentile(list: number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length

export function atLeast(what: string, value: number, target: number): Figure {
  return { what, value, target: `≥ ${target}`, ok: value >= target }
}

/** A figure to know, not to judge. */
export function noted(what: string, value: number): Figure {
  return { what, value, target: '', ok: true }
}

export function below(what: string, value: number, target: number): Figure {
  return { what, value, target: `< ${target}`, ok: value < target }
}

export function atMost(what: string, value: number, target: number): Figure {
  return { what, value, target: `≤ ${target}`, ok: value <= target }
}

/** Writes a report as one JSON line to standard output and as a small table to standard error. */
export function tell(report: Report): boolean {
  process.stdout.write(`${JSON.stringify({ bench: 'timetable', ...report })}\n`)
  process.stderr.write(
    `\n${report.instance} (${report.runs} runs, yardstick × ${report.slowness.toFixed(2)})\n`,
  )
  for (const { what, value, target, ok } of report.figures) {
    const shown = Number.isInteger(value) ? String(value) : value.toPrecision(6)
    process.stderr.write(`  ${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(44)} ${shown.padStart(10)}  ${target}\n`)
  }
  return report.figures.every(figure => figure.ok)
}
