// @ts-check

/**
 * Prints what the start does: one line for each step with the time it took.
 * @param {(line: string) => void} [print]
 */
export function createProgress(print = console.log) {
  /**
   * @template T
   * @param {string} name @param {(say: (note: string) => void) => Promise<T>} work `say` announces a long step
   * @returns {Promise<T>}
   */
  async function step(name, work) {
    const began = Date.now()
    const result = await work(note => print(line(name, '', note)))
    print(line(name, seconds(began), typeof result === 'string' ? result : ''))
    return result
  }
  return {
    step,
    note: (/** @type {string} */ name, /** @type {string} */ text) => print(line(name, '', text)),
  }
}

/** @param {string} name @param {string} time @param {string} note */
function line(name, time, note) {
  return `  ${name.padEnd(13)}${time.padStart(8)}  ${note}`.trimEnd()
}

/** @param {number} began milliseconds of the epoch */
export function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(2)} s`
}
