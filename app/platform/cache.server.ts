/** A value kept in this process for a short while. */
export type Kept<T> = { read: () => Promise<T>; forget: () => void }

/**
 * Keeps what `load` gives for `ms` milliseconds; calls at the same time share one loading, a failure is not kept.
 * Only for what may be a little old: counts, vocabularies, settings.
 */
export function keptFor<T>(ms: number, load: () => Promise<T>): Kept<T> {
  let held: { value: Promise<T>; until: number } | undefined
  return {
    read() {
      if (held && held.until > performance.now()) return held.value
      const value = load()
      held = { value, until: performance.now() + ms }
      value.catch(() => {
        if (held?.value === value) held = undefined
      })
      return value
    },
    forget() {
      held = undefined
    },
  }
}
