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
 * The shelf itself: answers by key, the oldest go when there are too many.
 * @param {{ changes: Changes, now: () => number }} options
 */
function createShelf({ changes, now }) {
  /** @type {Map<string, Kept>} */
  const kept = new Map()
  let bytes = 0

  const isGood = (/** @type {Kept} */ one) => one.until > now() && !changes.hasChanged(one.topics, one.moment)

  /** @param {string} key */
  function drop(key) {
    bytes -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }

  /** @param {string} key @param {Answer} answer @param {number} moment @returns {Kept} */
  function keep(key, answer, moment) {
    drop(key)
    // Beside the answer itself: its compressed forms.
    const size = Math.ceil(answer.body.length * 1.5) + 2_000
    const one = { ...answer, moment, until: now() + KEPT_MS, size, encoded: new Map() }
    if (!isGood(one)) return one
    kept.set(key, one)
    bytes += size
    for (const oldest of kept.keys()) {
      if (bytes <= MOST_BYTES) break
      drop(oldest)
    }
    return one
  }

  /** @param {string} key @returns {Kept | undefined} */
  function find(key) {
    const one = kept.get(key)
    if (!one || isGood(one)) return one
    drop(key)
    return undefined
  }

  return { keep, find, bytes: () => bytes }
}

/**
 * Answers kept by key for a few seconds at most, and never past a change of what they are made of.
 * @param {{ changes: Changes, now?: () => number }} options
 */
export function createStore({ changes, now = () => performance.now() }) {
  const shelf = createShelf({ changes, now })
  /** @type {Map<string, { moment: number, answer: Promise<Kept | null> }>} */
  const underWay = new Map()
  /** @type {Map<string, number>} keys whose answers are not to be kept, and until when that is believed */
  const refused = new Map()

  /** @param {string} key */
  function refuse(key) {
    if (refused.size >= REFUSED_MOST) refused.clear()
    refused.set(key, now() + KEPT_MS)
  }

  return {
    get bytes() {
      return shelf.bytes()
    },
    find: shelf.find,
    /** Whether an answer under this key was lately one that must not be kept. @param {string} key */
    isRefused: key => (refused.get(key) ?? 0) > now(),
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
     * @returns {Promise<Kept | null>}
     */
    make(key, make) {
      const moment = changes.moment()
      const answer = make().then(made => {
        if (made) return shelf.keep(key, made, moment)
        refuse(key)
        return null
      })
      const flight = { moment, answer }
      underWay.set(key, flight)
      const land = () => {
        if (underWay.get(key) === flight) underWay.delete(key)
      }
      answer.then(land, land)
      return answer
    },
  }
}
