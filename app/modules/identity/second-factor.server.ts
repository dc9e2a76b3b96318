import { isAPIError } from 'better-auth/api'
import { ok, type Result, refuse } from '../../kernel/result'
import { forgetRate, limitRate } from '../../platform/http/rate-limit.server'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { auth } from './auth.store.server'
import { provesPassword } from './change-password.server'
import { secondFactorChanged } from './identity.events'
import { copyCookies } from './log-in.server'
import type { SecondFactorSetup } from './second-factor-setup.server'
import { headersWithout } from './session-cookie.server'
import type { SignedInVisit } from './visit'

async function orRefused<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (isAPIError(error)) return null
    throw error
  }
}

async function noteChange(visit: SignedInVisit, enabled: boolean): Promise<void> {
  const { userId } = visit.actor
  await transaction(async tx => {
    await recordChange(tx, visit, {
      event: secondFactorChanged,
      payload: { userId, enabled },
      subject: { kind: 'account', id: userId },
      detail: { enabled },
    })
    return ok(null)
  })
}

/** Begins the set-up of an authenticator; nothing is asked at login until `confirmSecondFactor`. */
export async function beginSecondFactor(
  visit: SignedInVisit,
  request: Request,
  password: string,
): Promise<Result<SecondFactorSetup, 'wrongPassword' | 'already'>> {
  if (!(await provesPassword(visit, password))) return refuse('wrongPassword')
  const headers = headersWithout(request, [], visit.ip)
  const begun = await orRefused(auth().api.enableTwoFactor({ body: { password }, headers }))
  if (!begun || !('totpURI' in begun)) return refuse('already')
  return ok({ uri: begun.totpURI, backupCodes: begun.backupCodes })
}

/** Switches the second factor on once the authenticator gave a right code; the session is renewed. */
export async function confirmSecondFactor(
  visit: SignedInVisit,
  request: Request,
  code: string,
): Promise<Result<{ headers: Headers }, 'code'>> {
  await limitRate('secondFactor', `setup:${visit.actor.userId}`, visit.now)
  const headers = headersWithout(request, [], visit.ip)
  const done = await orRefused(auth().api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))
  if (!done) return refuse('code')
  await forgetRate('secondFactor', `setup:${visit.actor.userId}`)
  await noteChange(visit, true)
  return ok({ headers: copyCookies(done.headers, new Headers()) })
}

/** Switches the second factor off; the session is renewed. */
export async function disableSecondFactor(
  visit: SignedInVisit,
  request: Request,
  password: string,
): Promise<Result<{ headers: Headers }, 'wrongPassword'>> {
  if (!(await provesPassword(visit, password))) return refuse('wrongPassword')
  const headers = headersWithout(request, [], visit.ip)
  const done = await orRefused(
    auth().api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
  )
  if (!done) return refuse('wrongPassword')
  await noteChange(visit, false)
  return ok({ headers: copyCookies(done.headers, new Headers()) })
}

/** Replaces the backup codes; the old ones are worth nothing from then on. */
export async function renewBackupCodes(
  visit: SignedInVisit,
  request: Request,
  password: string,
): Promise<Result<string[], 'wrongPassword'>> {
  if (!(await provesPassword(visit, password))) return refuse('wrongPassword')
  const headers = headersWithout(request, [], visit.ip)
  const done = await orRefused(auth().api.generateBackupCodes({ body: { password }, headers }))
  return done ? ok(done.backupCodes) : refuse('wrongPassword')
}
