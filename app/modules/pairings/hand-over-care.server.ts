import { messagesFor } from '../../i18n/catalogue'
import { pairings as words } from '../../i18n/pairings'
import type { Tx } from '../../platform/db.server'
import type { Access } from '../access/index.server'
import { handOverRequests, openRequestsOf } from '../requests/index.server'
import type { LockedPairing } from './pairings.store.server'
import { findLeaderAccounts } from './post-changes.store.server'

export type HandOverReason = 'change-of-post' | 'adjusted' | 'round-closed'
type Next = ReadonlyMap<string, string | null>

async function handOver(
  tx: Tx,
  access: Access,
  from: string,
  to: string | null,
  ids: string[],
  reason: string,
) {
  if (ids.length === 0 || from === to) return 0
  const done = await handOverRequests(tx, access, {
    fromAccountId: from,
    toAccountId: to,
    reason,
    requestIds: ids,
  })
  if (!done.ok) throw new Error(`requests without a successor: ${done.code}`)
  return done.value.requestIds.length
}

/**
 * Hands the open requests of one leader's talents to whoever looks after them next (the talent office's desk when
 * nobody does, or when the successor has no account yet), in the transaction that ends the pairings. After a change of
 * post nothing stays: requests that belong to no pairing go to the desk.
 */
async function handOverOf(
  tx: Tx,
  access: Access,
  account: string,
  pairings: LockedPairing[],
  next: Next,
  reason: HandOverReason,
) {
  const successors = [...new Set(pairings.flatMap(({ keyTalentId }) => next.get(keyTalentId) ?? []))]
  const accounts = await findLeaderAccounts(tx, successors)
  const ended = new Set(pairings.map(pairing => pairing.keyTalentId))
  const byAccount = new Map<string | null, string[]>()
  for (const { id, keyTalentId } of await openRequestsOf(account, tx)) {
    const known = keyTalentId !== null && ended.has(keyTalentId)
    if (!known && reason !== 'change-of-post') continue
    const to = (known && accounts.get(next.get(keyTalentId) ?? '')) || null
    byAccount.set(to, [...(byAccount.get(to) ?? []), id])
  }
  const note = messagesFor(words, 'zh-CN').handOver[reason]
  let handed = 0
  for (const [to, ids] of byAccount) handed += await handOver(tx, access, account, to, ids, note)
  return handed
}

/** Hands over the open requests behind ended pairings; returns how many changed hands. */
export async function handOverCare(
  tx: Tx,
  access: Access,
  pairings: LockedPairing[],
  next: Next,
  reason: HandOverReason,
): Promise<number> {
  const accounts = [...new Set(pairings.flatMap(({ leader }) => leader.userId ?? []))]
  let handed = 0
  for (const account of accounts) {
    const own = pairings.filter(({ leader }) => leader.userId === account)
    handed += await handOverOf(tx, access, account, own, next, reason)
  }
  return handed
}
