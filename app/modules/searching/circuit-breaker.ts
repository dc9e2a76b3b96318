/** After a failure nobody waits for the engine again until this has passed; then one asks for all. */
const REST_MS = 4000

let restUntil = 0
let trying = false

/** Whether to ask the engine now. While it rests, one caller at a time is let through once the pause is over. */
export function mayAsk(now: number): boolean {
  if (restUntil === 0) return true
  if (now < restUntil || trying) return false
  trying = true
  return true
}

/** The engine has answered. */
export function hasAnswered(): void {
  restUntil = 0
  trying = false
}

/** The engine has not answered, or not in time. */
export function hasFailed(now: number): void {
  restUntil = now + REST_MS
  trying = false
}
