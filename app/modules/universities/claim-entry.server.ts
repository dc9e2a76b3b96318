import { ok, type Result, refuse } from '../../kernel/result'
import { sha256 } from '../../platform/crypto.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { linkRosterEntry } from '../talents/index.server'
import { findByToken } from './roster.store.server'
import { CLAIM_DAYS } from './university'
import { rosterClaimed } from './university.events'

const DAY_MS = 86_400_000

export type ClaimRefusal = 'unknown' | 'expired' | 'claimed' | 'already-linked' | 'not-a-graduate'

function lapsed(invitedAt: Date | null, now: Date): boolean {
  return !invitedAt || now.getTime() > invitedAt.getTime() + CLAIM_DAYS * DAY_MS
}

/** First and last characters of a name with the rest hidden: 陈*, 欧阳*华. */
export function maskedName(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= 1) return name
  if (letters.length === 2) return `${letters[0]}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}

/** What an invitation shows before anybody logs in: never more than a masked name, school, major and class. */
export async function openClaim(token: string, now: Date) {
  const entry = await findByToken(sha256(token))
  if (!entry) return { state: 'unknown' as const }
  const facts = {
    university: entry.university.name,
    name: maskedName(entry.name),
    majorName: entry.majorName,
    degree: entry.degree,
    graduatingClass: entry.graduatingClass,
  }
  if (entry.claimedAt) return { state: 'claimed' as const, ...facts }
  return { state: lapsed(entry.invitedAt, now) ? ('expired' as const) : ('open' as const), ...facts }
}

/** A graduate claims the roster entry of an invitation; it is tied to the profile once and for all. */
export async function claimEntry(command: {
  access: Access
  token: string
}): Promise<Result<null, ClaimRefusal>> {
  const { access, token } = command
  if (access.actor.kind !== 'graduate') return refuse('not-a-graduate')
  try {
    return await transaction(async tx => {
      const entry = await findByToken(sha256(token), tx)
      if (!entry) return refuse('unknown')
      if (entry.claimedAt) return refuse('claimed')
      if (lapsed(entry.invitedAt, access.now)) return refuse('expired')
      const linked = await linkRosterEntry(tx, access, { ...entry, universityName: entry.university.name })
      if (!linked) return refuse('claimed')
      await recordChange(tx, access, {
        event: rosterClaimed,
        payload: { universityId: entry.universityId, entryId: entry.id },
        subject: { kind: 'roster-entry', id: entry.id },
      })
      return ok(null)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('already-linked')
    throw error
  }
}
