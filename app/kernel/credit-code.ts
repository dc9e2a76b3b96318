const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A credit code as stored: upper case, without white space or dashes. */
export function normaliseCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/**
 * The check character of the first 17 characters of a unified social credit code (GB 32100-2015, annex A:
 * weights 3^(i-1) mod 31 over an alphabet of 31 without I, O, S, V, Z). Null when a character is not of the alphabet.
 */
export function creditCheckCharacter(body: string): string | null {
  if (body.length !== WEIGHTS.length) return null
  let sum = 0
  for (let index = 0; index < WEIGHTS.length; index++) {
    const value = ALPHABET.indexOf(body[index]!)
    if (value < 0) return null
    sum += value * WEIGHTS[index]!
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!
}

/** Whether a normalised text is a unified social credit code: 18 characters, six digits of a division, right check character. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code)) return false
  return creditCheckCharacter(code.slice(0, 17)) === code[17]
}
