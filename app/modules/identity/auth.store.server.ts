import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { db } from '../../platform/db.server'
import { env } from '../../platform/env.server'
import { newBackupCodes } from './backup-code'
import { hashPassword, isPassword, MAX_PASSWORD, MIN_PASSWORD } from './password.server'
import { ABSOLUTE_TIMEOUT_SECONDS, authSecret, COOKIE_PREFIX, isSecureSite } from './session-cookie.server'

function createAuth() {
  const secure = isSecureSite()
  return betterAuth({
    appName: 'hundred-schools',
    baseURL: env().ORIGIN,
    basePath: '/internal/auth',
    secret: authSecret(),
    trustedOrigins: [env().ORIGIN],
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    user: {
      additionalFields: {
        kind: { type: 'string', required: true, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(hash, password),
      },
    },
    session: {
      expiresIn: ABSOLUTE_TIMEOUT_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      cookiePrefix: secure ? `__Host-${COOKIE_PREFIX}` : COOKIE_PREFIX,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      twoFactor({
        issuer: '百校对百企',
        backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
      }),
    ],
  })
}

const held = globalThis as typeof globalThis & { auth?: ReturnType<typeof createAuth> }

/** The authentication library bound to our database, created on first use; no address of the site leads to it. */
export function auth(): ReturnType<typeof createAuth> {
  held.auth ??= createAuth()
  return held.auth
}
