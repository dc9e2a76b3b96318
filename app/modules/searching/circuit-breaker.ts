/** How long the engine is left alone before it is tried, and tried again. */
export const REST_MS = 2000

/**
 * After a failure nobody asks the engine until it has answered a trial, which is made beside the visitors: none of
 * them waits for an engine that is known to be away.
 */
export function makeBreaker() {
  let resting = false
  const tryLater = (trial: () => Promise<unknown>, back: () => void) => {
    const timer = setTimeout(() => {
      trial().then(
        () => {
          resting = false
          back()
        },
        () => tryLater(trial, back),
      )
    }, REST_MS)
    timer.unref()
  }
  return {
    /** Whether to ask the engine now. */
    mayAsk: () => !resting,
    /**
     * The engine has not answered, or not in time.
     * @param trial asks it something small, over and over; resolves when the engine has answered
     * @param back is called when it has
     * @returns whether this was news
     */
    hasFailed(trial: () => Promise<unknown>, back: () => void): boolean {
      if (resting) return false
      resting = true
      tryLater(trial, back)
      return true
    },
  }
}
