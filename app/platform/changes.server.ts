/**
 * What visitors see, by the part of an event's name before the dot; `search` is told when the index has been written.
 * The trigger on `domain_event` tells of exactly these.
 */
export const TOPICS = [
  'opening',
  'enterprise',
  'university',
  'roster',
  'import',
  'setting',
  'fair',
  'gathering',
  'search',
] as const

export type Topic = (typeof TOPICS)[number]

/**
 * When something of a topic last changed, in an order of this process alone. Whoever keeps a value notes `moment()`
 * before reading what it is made of; the value is good as long as `hasChanged` says no.
 */
export function makeChanges() {
  let clock = 0
  let listening = false
  /** Everything kept at an earlier moment is doubtful. */
  let floor = 0
  const last = new Map<string, number>()
  return {
    moment: () => clock,
    /** Whether changes made by other processes are heard of. */
    isListening: () => listening,
    hasChanged: (topics: readonly Topic[], since: number) =>
      since < floor || topics.some(topic => (last.get(topic) ?? 0) > since),
    tell(topic: string) {
      last.set(topic, ++clock)
    },
    /** From now on changes are heard of; what happened before may have been missed. */
    begin() {
      floor = ++clock
      listening = true
    },
    end() {
      floor = ++clock
      listening = false
    },
  }
}

export type Changes = ReturnType<typeof makeChanges>

const held = globalThis as typeof globalThis & { publicChanges?: Changes }

/** The changes this process has heard of. */
export function changes(): Changes {
  held.publicChanges ??= makeChanges()
  return held.publicChanges
}
