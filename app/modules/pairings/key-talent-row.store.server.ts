import type { Tx } from '../../platform/db.server'

/** One entry of the register of key talents; null when there is none. */
export async function findKeyTalentRow(tx: Tx, id: string) {
  return tx.keyTalent.findUnique({ where: { id } })
}
