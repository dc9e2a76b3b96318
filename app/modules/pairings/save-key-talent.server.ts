import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { romanise } from '../../platform/pinyin.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { findKeyTalentRow } from './key-talent-row.store.server'
import { keyTalentSaved } from './pairing.events'
import type { KeyTalentInput } from './pairing.schema'
import { endPairings, lockPairingOfTalent } from './pairings.store.server'
import { findTies, insertKeyTalent, updateKeyTalent } from './registers.store.server'

export type SaveKeyTalentRefusal = 'not-found' | 'email-unknown' | 'account-taken'
type Saved = Result<{ keyTalentId: string }, SaveKeyTalentRefusal>

async function endCare(tx: Tx, keyTalentId: string, now: Date): Promise<void> {
  const pairing = await lockPairingOfTalent(tx, keyTalentId)
  if (pairing) await endPairings(tx, [pairing.id], 'talent_left', now)
}

async function inTransaction(
  tx: Tx,
  access: Access,
  id: string | null,
  input: KeyTalentInput,
): Promise<Saved> {
  const { email, left, phone, ...facts } = input
  const before = id === null ? null : await findKeyTalentRow(tx, id)
  if (id !== null && !before) return refuse('not-found')
  const ties = await findTies(tx, email, input.enterpriseName)
  if (email && !ties.talentId) return refuse('email-unknown')
  const data = {
    ...facts,
    ...ties,
    phone: phone || null,
    pinyin: romanise(input.name).pinyin,
    leftAt: left ? (before?.leftAt ?? access.now) : null,
  }
  const keyTalentId = before?.id ?? (await insertKeyTalent(tx, data))
  if (before) await updateKeyTalent(tx, keyTalentId, data)
  if (left && before && !before.leftAt) await endCare(tx, keyTalentId, access.now)
  await recordChange(tx, access, {
    event: keyTalentSaved,
    payload: { keyTalentId },
    subject: { kind: 'key-talent', id: keyTalentId },
    detail: { field: input.field, left },
  })
  return ok({ keyTalentId })
}

/** Enters a key talent or changes the entry; one who left the district is paired with nobody from now on. */
export async function saveKeyTalent(
  access: Access,
  keyTalentId: string | null,
  input: KeyTalentInput,
): Promise<Saved> {
  if (keyTalentId !== null && !isId(keyTalentId)) return refuse('not-found')
  try {
    return await transaction(tx => inTransaction(tx, access, keyTalentId, input))
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('account-taken')
    throw error
  }
}
