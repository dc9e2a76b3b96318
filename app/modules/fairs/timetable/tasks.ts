/** What a solve is doing, for a progress display. */
export interface Progress {
  stage: 'bound' | 'placing' | 'improving' | 'exact' | 'compacting'
  /** steps done of `total` within the stage */
  done: number
  total: number
  value: number | null
  bound: number | null
}

/** Work in steps: pauses with a progress report, or with nothing. */
export type Task<T> = Generator<Progress | undefined, T>

/** Longest stretch of work between two chances for others, in milliseconds. */
const STRETCH_MS = 12

/** Runs a task to its end at once. */
export function runAtOnce<T>(task: Task<T>): T {
  for (;;) {
    const step = task.next()
    if (step.done) return step.value
  }
}

/** Runs a task and lets the event loop breathe in between; the clock decides pauses only, never results. */
export async function runBreathing<T>(
  task: Task<T>,
  options: { onProgress?: (progress: Progress) => void; signal?: AbortSignal } = {},
): Promise<T> {
  let since = performance.now()
  for (;;) {
    options.signal?.throwIfAborted()
    const step = task.next()
    if (step.done) return step.value
    if (step.value) options.onProgress?.(step.value)
    if (performance.now() - since < STRETCH_MS) continue
    await new Promise<void>(resolve => {
      setImmediate(resolve)
    })
    since = performance.now()
  }
}
