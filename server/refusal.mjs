// @ts-check

/** A reason to stop that the person at the keyboard can act on: shown as one sentence, without a stack. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
  /** The reason may be gone in a moment: the attempt is worth repeating. */
  mayPass = false
}

/**
 * The sentence to show for whatever was thrown.
 * @param {unknown} error
 */
export function sentenceOf(error) {
  if (error instanceof Refusal) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
