const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** The code by which an applicant appears in public, made of random bytes; no letters that look alike. */
export function receiptOf(bytes: Uint8Array): string {
  return `R-${Array.from(bytes.slice(0, 6), byte => LETTERS[byte % 32]).join('')}`
}
