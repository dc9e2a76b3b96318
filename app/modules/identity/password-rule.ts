const MIN = 10
const MAX = 200
const COMMON = [
  'password',
  'passw0rd',
  '1234567890',
  '0123456789',
  '0987654321',
  'qwertyuiop',
  'iloveyou',
  'woaini',
  'admin',
  'letmein',
  'welcome',
  'abc123',
  '1qaz2wsx',
  'asdfghjkl',
  'zxcvbnm',
  '5201314',
  '88888888',
  '66666666',
  'aa123456',
  'changeme',
  'mima',
  'pengbo',
  'rencai',
]

export type PasswordProblem = 'short' | 'long' | 'common' | 'personal'

function isCommon(lower: string): boolean {
  const core = lower.replace(/[^a-z0-9]/g, '')
  const rest = COMMON.reduce((text, word) => text.replaceAll(word, ''), core)
  const characters = new Set(lower).size
  return (
    characters < 5 || (core.length > 0 && rest.length <= 4 && core.length - rest.length >= rest.length + 4)
  )
}

/**
 * Why a password is not accepted, or null. Length is what counts; of contents only the guessable is refused: a
 * common password with a little added, few different characters, the owner's address or name.
 */
export function passwordProblem(
  password: string,
  owner: { email: string; name?: string },
): PasswordProblem | null {
  if ([...password].length < MIN) return 'short'
  if (password.length > MAX) return 'long'
  const lower = password.toLowerCase()
  if (isCommon(lower)) return 'common'
  const own = [owner.email, owner.email.split('@')[0] ?? '', owner.name ?? ''].map(text => text.toLowerCase())
  return own.some(text => text.length >= 3 && lower.includes(text) && lower.length - text.length < 6)
    ? 'personal'
    : null
}
