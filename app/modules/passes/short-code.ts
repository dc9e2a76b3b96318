/** Letters and digits that are not mistaken for one another: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8
/** Codes of events have eight letters, those of a fair's parties ten. */
const LENGTHS = [LENGTH, 10]

/** A code people can type, from random bytes (at least eight): `K7QF2M9T`. */
export function shortCodeOf(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, LENGTH), byte => ALPHABET[byte % ALPHABET.length]).join('')
}

/** What was typed as the code is stored: upper case, without spaces and dashes, O for 0, I and L for 1; null when it is none. */
export function readShortCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return LENGTHS.includes(code.length) && [...code].every(letter => ALPHABET.includes(letter)) ? code : null
}

/** As it is printed, in two halves: `K7QF-2M9T`. */
export function printedCode(code: string): string {
  const half = code.length / 2
  return `${code.slice(0, half)}-${code.slice(half)}`
}
