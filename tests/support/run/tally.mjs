// @ts-check

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {ReturnType<typeof createTally>} Tally
 */

/** Counts checks over all parts. */
export function createTally() {
  /** @type {Counts} */
  const total = { passed: 0, failed: 0 }
  return {
    get failed() {
      return total.failed
    },
    /** @param {Counts} counts */
    add({ passed, failed }) {
      total.passed += passed
      total.failed += failed
    },
    /** Nothing counted means that nothing was tried, and that is no success. */
    lastLine() {
      if (total.passed + total.failed === 0) total.failed = 1
      return `${total.passed} passed, ${total.failed} failed`
    },
  }
}
