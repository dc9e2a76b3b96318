import { setTimeout as pause } from 'node:timers/promises'

const STEP_MS = 400

/** Starts a clock; the function it returns waits for the next full step of 400 ms since then. */
export function startClock(): () => Promise<void> {
  const begun = performance.now()
  return async () => {
    const spent = performance.now() - begun
    await pause(STEP_MS - (spent % STEP_MS))
  }
}

/**
 * Does the work and answers on a full step of 400 ms, so that the time taken does not tell whether an address is
 * known. The outcome, also a failure, is passed on.
 */
export async function answerAlike<T>(work: () => Promise<T>): Promise<T> {
  const nextStep = startClock()
  try {
    return await work()
  } finally {
    await nextStep()
  }
}
