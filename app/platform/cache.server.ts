import { changes, type Topic } from './changes.server'

/** A value kept in this process for a short while. */
export type Kept<T> = { read: () => Promise<T>; forget: () => void }

/**
 * Keeps what `load` gives for `ms` milliseconds; calls at the same time share one loading, a failure is not kept.
 * Only for what may be a little old: counts, vocabularies, settings.
 * @param topics when something of these changes, the value is old at once (in processes that hear of changes)
 */
export function keptFor<T>(ms: number, load: () => Promise<T>, topics: readonly Topic[] = []): Kept<T> {
  let held: { value: Promise<T>; until: number; moment: number } | undefined
  return {
    read() {
      if (held && held.until > performance.now() && !changes().hasChanged(topics, held.moment))
        return held.value
      const moment = changes().moment()
      const value = load()
      held = { value, until: performance.now() + ms, moment }
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
