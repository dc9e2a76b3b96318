/**
 * A value that is asked for again when it is older than `lifeMs`; those who ask at once share one question, and a
 * failure is not kept.
 */
export function remembered<T>(lifeMs: number, ask: (now: Date) => Promise<T>): (now: Date) => Promise<T> {
  let held: { since: number; value: Promise<T> } | undefined
  return now => {
    const at = now.getTime()
    if (held && Math.abs(at - held.since) < lifeMs) return held.value
    const fresh = { since: at, value: ask(now) }
    held = fresh
    fresh.value.catch(() => {
      if (held === fresh) held = undefined
    })
    return fresh.value
  }
}
