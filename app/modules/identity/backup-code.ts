const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const CODES = 10
const HALF = 5

function letters(count: number): string {
  const codes = crypto.getRandomValues(new Uint32Array(count))
  return [...codes].map(code => ALPHABET[code % ALPHABET.length]).join('')
}

/** Ten codes such as `K7MPX-3QRTV`, without letters that look alike on paper. */
export function newBackupCodes(): string[] {
  return Array.from({ length: CODES }, () => `${letters(HALF)}-${letters(HALF)}`)
}

/** A backup code as typed from paper: any case, with or without dash and spaces. */
export function normaliseBackupCode(text: string): string {
  const code = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return `${code.slice(0, HALF)}-${code.slice(HALF)}`
}
