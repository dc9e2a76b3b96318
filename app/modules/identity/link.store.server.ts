import { newToken, sha256 } from '../../platform/crypto.server'
import { db, type Tx } from '../../platform/db.server'

/** What a mailed link is good for, with its life in seconds. */
export const LINK_LIFE = { 'confirm-email': 86_400, 'reset-password': 3_600 } as const
export type LinkPurpose = keyof typeof LINK_LIFE

function identifier(purpose: LinkPurpose, token: string): string {
  return `${purpose}:${sha256(token)}`
}

/** Makes a link for an account and returns its token; only the hash is kept. */
export async function createLink(tx: Tx, purpose: LinkPurpose, userId: string, now: Date): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_LIFE[purpose] * 1000)
  await tx.verification.create({ data: { identifier: identifier(purpose, token), value: userId, expiresAt } })
  return token
}

/** Whose link a token is while it is good, or null; the link stays. */
export async function findLink(purpose: LinkPurpose, token: string, now: Date): Promise<string | null> {
  const where = { identifier: identifier(purpose, token), expiresAt: { gt: now } }
  return (await db().verification.findFirst({ where, select: { value: true } }))?.value ?? null
}

/**
 * Uses a link up: its account, or null when it is unknown, used or past. All links of the same purpose for the
 * account go with it.
 */
export async function takeLink(
  tx: Tx,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ value: string }[]>`
    DELETE FROM verification WHERE identifier = ${identifier(purpose, token)} AND "expiresAt" > ${now}
    RETURNING value`
  const userId = rows[0]?.value ?? null
  if (userId) {
    await tx.verification.deleteMany({ where: { value: userId, identifier: { startsWith: `${purpose}:` } } })
  }
  return userId
}

/** Removes links past their life; returns how many. */
export async function removePastLinks(now: Date): Promise<number> {
  return (await db().verification.deleteMany({ where: { expiresAt: { lte: now } } })).count
}
