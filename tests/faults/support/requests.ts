import { setTimeout as pause } from 'node:timers/promises'

export type Asked = { status: number; text: string; headers: Headers; ms: number }
type Ask = {
  cookie?: string
  form?: Record<string, string>
  headers?: Record<string, string>
  timeoutMs?: number
}

/** One request to one web process; redirects are not followed. Throws when the line breaks. */
export async function ask(address: string, path: string, options: Ask = {}): Promise<Asked> {
  const began = performance.now()
  const { cookie, form, headers, timeoutMs = 30_000 } = options
  const answer = await fetch(address + path, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      ...(cookie && { cookie }),
      ...(form && { origin: address }),
      'user-agent': 'Mozilla/5.0 (faults)',
      ...headers,
    },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  const text = await answer.text()
  return { status: answer.status, text, headers: answer.headers, ms: performance.now() - began }
}

/** Waits until something holds, looking every 200 ms; fails with what was last seen. */
export async function until<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  withinMs: number,
): Promise<{ seen: T; ms: number }> {
  const began = performance.now()
  let seen = await look()
  while (!holds(seen)) {
    if (performance.now() - began > withinMs)
      throw new Error(`not within ${withinMs} ms: ${JSON.stringify(seen)}`)
    await pause(200)
    seen = await look()
  }
  return { seen, ms: Math.round(performance.now() - began) }
}

/** Does all of it, so many at a time. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, at: number) => Promise<void>,
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < items.length) {
        const at = next++
        await work(items[at]!, at)
      }
    }),
  )
}

/** A line of numbers for whoever reads the run. */
export function report(title: string, numbers: Record<string, unknown>): void {
  console.log(`${title}: ${JSON.stringify(numbers)}`)
}
