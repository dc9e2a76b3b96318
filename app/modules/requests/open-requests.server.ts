import type { Tx } from '../../platform/db.server'
import { requestNumber } from './request-deadlines'
import { findOpenSummaries } from './request-lists.store.server'

/**
 * The open requests in which an account has a hand (as owner, following leader, desk or handler), the nearest deadline
 * first. Inside the caller's transaction when one is given.
 */
export async function openRequestsOf(accountId: string, tx?: Tx) {
  const rows = await findOpenSummaries(accountId, tx)
  return rows.map(({ owner, ...row }) => ({
    ...row,
    number: requestNumber(row.registeredAt, row.serial),
    ownerName: owner.name,
    isOwner: row.ownerUserId === accountId,
  }))
}
