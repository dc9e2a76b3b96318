// @ts-check

const KEPT_MS = 10_000
const MOST_BYTES = 24 * 1024 * 1024
const REFUSED_MOST = 2_000

/**
 * @typedef {{ isListening: () => boolean, moment: () => number, hasChanged: (topics: readonly any[], since: number) => boolean }} Changes
 * @typedef {{ topics: readonly string[], body: Buffer, headers: Record<string, string>, etag: string }} Answer
 * @typedef {Answer & { moment: number, until: number, size: number, encoded: Map<string, Promise<Buffer>> }} Kept
 */

/**
 * Answers by key within a number of bytes; the oldest go when there are too many.
 */
function createShelf() {
  /** @type {Map<string, Kept>} */
  const kept = new Map()
  let bytes = 0
  return {
    bytes: () => bytes,
    /** @param {string} key */
    get: key => kept.get(key),
    /** @param {string} key */
    drop(key) {
      bytes -= kept.get(key)?.size ?? 0
      kept.delete(key)
    },
    /** @param {string} key @param {Kept} one */
    put(key, one) {
      this.drop(key)
      kept.set(key, one)
      bytes += one.size
      for (const oldest of kept.keys()) {
        if (bytes <= MOST_BYTES) break
        this.drop(oldest)
      }
    },
  }
}

/** Keys whose answers are not to be kept, believed for as long as an answer would be. @param {() => number} now */
function createRefusals(now) {
  /** @type {Map<string, number>} */
  const refused = new Map()
  return {
    /** @param {string} key */
    add(key) {
      if (refused.size >= REFUSED_MOST) refused.clear()
      refused.set(key, now() + KEPT_MS)
    },
    /** @param {string} key */
    has: key => (refused.get(key) ?? 0) > now(),
  }
}

/**
 * Answers kept by key for a few seconds at most, and never past a change of what they are made of.
 * @param {{ changes: Changes, now?: () => number }} options
 */
export function createStore({ changes, now = () => performance.now() }) {
  const shelf = createShelf()
  const refusals = createRefusals(now)
  /** @type {Map<string, { moment: number, answer: Promise<Kept | null> }>} */
  const underWay = new Map()

  const isGood = (/** @type {Kept} */ one) => one.until > now() && !changes.hasChanged(one.topics, one.moment)

  /** @param {string} key @param {Answer | null} answer @param {number} moment @returns {Kept | null} */
  function keep(key, answer, moment) {
    if (!answer) {
      refusals.add(key)
      return null
    }
    // Beside the answer itself: its compressed forms.
    const size = Math.ceil(answer.body.length * 1.5) + 2_000
    const one = { ...answer, moment, until: now() + KEPT_MS, size, encoded: new Map() }
    if (isGood(one)) shelf.put(key, one)
    return one
  }

  return {
    bytes: shelf.bytes,
    /** @param {string} key @returns {Kept | undefined} */
    find(key) {
      const one = shelf.get(key)
      if (!one || isGood(one)) return one
      shelf.drop(key)
      return undefined
    },
    /** Whether an answer under this key was lately one that must not be kept. */
    isRefused: refusals.has,
    /**
     * The answer of a making under way, when nothing has changed since it began.
     * @param {string} key @returns {Promise<Kept | null> | undefined}
     */
    joining(key) {
      const flight = underWay.get(key)
      return flight && flight.moment === changes.moment() ? flight.answer : undefined
    },
    /**
     * Makes an answer and keeps it; null when it must not be kept.
     * @param {string} key @param {() => Promise<Answer | null>} make
     */
    make(key, make) {
      const moment = changes.moment()
      const flight = { moment, answer: make().then(made => keep(key, made, moment)) }
      underWay.set(key, flight)
      const land = () => {
        if (underWay.get(key) === flight) underWay.delete(key)
      }
      flight.answer.then(land, land)
      return flight.answer
    },
  }
}
