const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** An identity number as stored: half-width, upper case, without spaces. */
export function normaliseIdentityNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** Whether a normalised text is a citizen identity number: 18 characters, a calendar date, right check character (GB 11643-1999). */
export function isIdentityNumber(number: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return false
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)]
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${year}-${month}-${day}`)) return false
  return identityCheckCharacter(number.slice(0, 17)) === number[17]
}

/** The check character of the first 17 digits (ISO 7064 MOD 11-2). */
export function identityCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return CHECKS[sum % 11]!
}

/** An identity number as it is shown: the first three and last two characters. */
export function maskIdentityNumber(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 5))}${number.slice(-2)}`
}

/** A name as it is shown to those who need not know it: the first character. */
export function maskName(name: string): string {
  const letters = Array.from(name)
  return letters.length <= 1 ? '*' : `${letters[0]}${'*'.repeat(letters.length - 1)}`
}
