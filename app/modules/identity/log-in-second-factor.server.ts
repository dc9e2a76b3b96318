import { isAPIError } from 'better-auth/api'
import { ok, type Result, refuse } from '../../kernel/result'
import { isWithinRate, limitRate } from '../../platform/http/rate-limit.server'
import { findAccountById } from './account.store.server'
import { auth } from './auth.store.server'
import { copyCookies, type LoginStep } from './log-in.server'
import { recordSecurity } from './record-security.server'
import { deleteSessionByToken } from './session.store.server'
import { headersWithout, readCookie } from './session-cookie.server'
import type { Visit } from './visit'

export type SecondFactorRefusal = 'code' | 'over' | 'locked' | 'disabled'

const REFUSALS: Record<string, SecondFactorRefusal> = {
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
}

/** Whether a request is between password and second factor. */
export function awaitsSecondFactor(request: Request): boolean {
  return readCookie(request, 'two_factor') !== null
}

async function tryCode(visit: Visit, request: Request, input: { code: string; backup: boolean }) {
  const headers = headersWithout(request, ['session_token'], visit.ip)
  const body = { code: input.code }
  try {
    return input.backup
      ? await auth().api.verifyBackupCode({ body, headers, returnHeaders: true })
      : await auth().api.verifyTOTP({ body, headers, returnHeaders: true })
  } catch (error) {
    if (!isAPIError(error)) throw error
    return REFUSALS[error.body?.code ?? ''] ?? 'over'
  }
}

/**
 * Second step of a login: a code of the authenticator or a backup code, each good once. `over` means that the login
 * has to begin again. Throws a 429 response when too many codes were tried.
 */
export async function logInSecondFactor(
  visit: Visit,
  request: Request,
  input: { code: string; backup: boolean },
): Promise<Result<LoginStep, SecondFactorRefusal>> {
  const pending = readCookie(request, 'two_factor')
  if (!pending) return refuse('over')
  await limitRate('secondFactor', pending, visit.now)
  const tried = await tryCode(visit, request, input)
  if (typeof tried === 'string') {
    const detail = { reason: `second-factor-${tried}` }
    await recordSecurity(visit, { action: 'account.login-failed', user: null, detail })
    return refuse(tried)
  }
  const user = await findAccountById(tried.response.user.id)
  const fresh = input.backup || (await isWithinRate('codeUse', `${user?.id}:${input.code}`, visit.now))
  if (!user || user.disabledAt || !fresh) {
    if (tried.response.token) await deleteSessionByToken(tried.response.token)
    return refuse(fresh ? 'disabled' : 'code')
  }
  const detail = { secondFactor: input.backup ? 'backup-code' : 'authenticator' }
  await recordSecurity(visit, { action: 'account.logged-in', user, detail })
  return ok({ headers: copyCookies(tried.headers, new Headers()), step: 'in', kind: user.kind })
}
