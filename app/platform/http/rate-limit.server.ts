import { sha256 } from '../crypto.server'
import { clearHits, countHit, releaseHit } from '../rate-limit.store.server'
import { tooManyRequests } from './responses.server'

/** What is limited: at most `max` hits in a window of seconds. */
export const LIMITS = {
  login: { max: 10, windowSeconds: 300 },
  loginAddress: { max: 60, windowSeconds: 300 },
  signUp: { max: 60, windowSeconds: 3600 },
  accountMail: { max: 5, windowSeconds: 900 },
  reset: { max: 30, windowSeconds: 900 },
  codeUse: { max: 1, windowSeconds: 120 },
  secondFactor: { max: 6, windowSeconds: 300 },
  password: { max: 10, windowSeconds: 300 },
  invitationRead: { max: 60, windowSeconds: 300 },
  invite: { max: 60, windowSeconds: 3600 },
  search: { max: 30_000, windowSeconds: 60 },
  profileRead: { max: 600, windowSeconds: 60 },
  cardVerify: { max: 60, windowSeconds: 60 },
  counterPin: { max: 10, windowSeconds: 300 },
  counterScan: { max: 120, windowSeconds: 60 },
  write: { max: 240, windowSeconds: 60 },
} as const

export type LimitName = keyof typeof LIMITS

/** The name under which the hits of a subject are counted; it does not tell the subject. */
export function bucketOf(name: LimitName, subject: string): string {
  return `${name}:${sha256(subject).slice(0, 32)}`
}

/** Counts a hit of a subject; whether it is still within the limit. */
export async function isWithinRate(name: LimitName, subject: string, now: Date): Promise<boolean> {
  const { max, windowSeconds } = LIMITS[name]
  return (await countHit(bucketOf(name, subject), windowSeconds, now)).count <= max
}

const STEP = 50
const MOST_SUBJECTS = 10_000
const uncounted = new Map<string, { hits: number; blockedUntil: number }>()

/**
 * Like `limitRate`, for what is asked hundreds of times a second: each process counts for itself and tells the
 * others every fifty hits. Whole campuses share one address, so the limit is far above what people do.
 */
export async function limitRateInSteps(name: LimitName, subject: string, now: Date): Promise<void> {
  const key = bucketOf(name, subject)
  if (uncounted.size > MOST_SUBJECTS) uncounted.clear()
  const own = uncounted.get(key) ?? { hits: 0, blockedUntil: 0 }
  uncounted.set(key, own)
  if (own.blockedUntil > now.getTime()) throw tooManyRequests((own.blockedUntil - now.getTime()) / 1000)
  own.hits++
  if (own.hits < STEP) return
  own.hits = 0
  const { max, windowSeconds } = LIMITS[name]
  const { count, expiresAt } = await countHit(key, windowSeconds, now, STEP)
  if (count > max) own.blockedUntil = expiresAt.getTime()
}

/** Counts a hit of a subject (address, account); throws a 429 response when the limit is passed. */
export async function limitRate(name: LimitName, subject: string, now: Date): Promise<void> {
  const { max, windowSeconds } = LIMITS[name]
  const { count, expiresAt } = await countHit(bucketOf(name, subject), windowSeconds, now)
  if (count > max) throw tooManyRequests((expiresAt.getTime() - now.getTime()) / 1000)
}

/** Forgets the hits of a subject. */
export async function forgetRate(name: LimitName, subject: string): Promise<void> {
  await clearHits(bucketOf(name, subject))
}

/** Takes back one hit of a subject: what was counted beforehand turned out harmless. */
export async function releaseRate(name: LimitName, subject: string): Promise<void> {
  await releaseHit(bucketOf(name, subject))
}
