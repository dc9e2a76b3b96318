import type { Facts } from './facts'
import { findDecisions } from './policy.store.server'
import { evaluate, type Rule } from './rule'

/** The first place where two JSON values differ, as a path; null when they are equal. */
export function firstDifference(stored: unknown, computed: unknown, at = '$'): string | null {
  if (Object.is(stored, computed)) return null
  const objects = typeof stored === 'object' && typeof computed === 'object' && stored && computed
  if (!objects || Array.isArray(stored) !== Array.isArray(computed))
    return `${at}: stored ${JSON.stringify(stored)}, computed ${JSON.stringify(computed)}`
  const [left, right] = [stored as Record<string, unknown>, computed as Record<string, unknown>]
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)].sort())) {
    const found = firstDifference(left[key], right[key], `${at}.${key}`)
    if (found) return found
  }
  return null
}

export type ReplayedDecision = { id: string; receipt: string; policy: string; difference: string | null }

const BATCH = 500

/** Computes stored decisions again from their policy version and facts; all, or those of one receipt code. */
export async function* replayDecisions(receipt?: string): AsyncGenerator<ReplayedDecision> {
  const where = receipt ? { application: { receipt } } : {}
  for (let after: string | null = null; ; ) {
    const rows = await findDecisions(after, BATCH, where)
    for (const { id, facts, met, trace, application, policy } of rows) {
      const computed = evaluate(policy.rule as Rule, facts as Facts)
      const difference = firstDifference({ met, trace }, { met: computed.met, trace: computed })
      yield { id, receipt: application.receipt, policy: `${policy.tierCode} v${policy.version}`, difference }
    }
    after = rows.at(-1)?.id ?? null
    if (rows.length < BATCH) return
  }
}
