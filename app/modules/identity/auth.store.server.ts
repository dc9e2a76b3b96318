import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { sha256 } from '../../platform/crypto.server'
import { db } from '../../platform/db.server'
import { env } from '../../platform/env.server'
import { accountMail } from './account-mail.server'

const HOUR = 3600
const DAY = 24 * HOUR

function createAuth() {
  const { ORIGIN, SECRET } = env()
  const secure = ORIGIN.startsWith('https://')
  return betterAuth({
    appName: 'Pengbo',
    baseURL: ORIGIN,
    basePath: '/internal/auth',
    secret: sha256(`auth:${SECRET}`),
    trustedOrigins: [ORIGIN],
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    user: {
      additionalFields: {
        kind: { type: 'string', required: true, input: true },
        locale: { type: 'string', required: false, input: true },
        disabledAt: { type: 'date', required: false, input: false },
        consentVersion: { type: 'string', required: false, input: true },
        consentAt: { type: 'date', required: false, input: true },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      autoSignIn: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      password: {
        hash: password => hash(password),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
      sendResetPassword: async ({ user, token }) => accountMail('reset-password', user, token),
    },
    emailVerification: {
      expiresIn: DAY,
      sendOnSignUp: true,
      sendOnSignIn: false,
      sendVerificationEmail: async ({ user, token }) => accountMail('confirm-email', user, token),
    },
    session: { expiresIn: 7 * DAY, updateAge: HOUR, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      cookiePrefix: secure ? '__Host-pengbo' : 'pengbo',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [twoFactor({ issuer: '蓬博人才' })],
  })
}

const held = globalThis as typeof globalThis & { auth?: ReturnType<typeof createAuth> }

/** The authentication library bound to our database, created on first use. */
export function auth(): ReturnType<typeof createAuth> {
  held.auth ??= createAuth()
  return held.auth
}
