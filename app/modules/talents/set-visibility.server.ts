import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { talentHasWithdrawn } from '../consents/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { ownTalent } from './edit-talent.server'
import type { VISIBILITIES } from './talent.schema'
import { findEnterpriseByName, insertBlock, removeBlock } from './talent-parts.store.server'
import { talentVisibilityChanged } from './talents.events'
import { updateTalent } from './talents.store.server'

async function changeVisibility<C extends string>(
  access: Access,
  detail: Record<string, string>,
  change: (tx: Tx, talentId: string) => Promise<C | null>,
): Promise<Result<null, C>> {
  return transaction<Result<null, C>>(async tx => {
    const talentId = await ownTalent(tx, access)
    const refusal = await change(tx, talentId)
    if (refusal !== null) return refuse(refusal)
    await recordChange(tx, access, {
      event: talentVisibilityChanged,
      payload: { talentId },
      subject: { kind: 'talent', id: talentId },
      detail,
    })
    return ok(null)
  })
}

/** Sets who may find the actor's profile; who withdrew from matching is not found before agreeing again. */
export async function setVisibility(access: Access, visibility: (typeof VISIBILITIES)[number]) {
  return changeVisibility(access, { visibility }, async (tx, talentId) => {
    if (visibility === 'all_verified' && (await talentHasWithdrawn(talentId, 'matching', tx))) {
      return 'consent-withdrawn' as const
    }
    await updateTalent(tx, talentId, { visibility })
    return null
  })
}

/** Hides a profile from everybody within the transaction of whoever decides that. */
export async function hideProfile(tx: Tx, context: ChangeContext, talentId: string): Promise<void> {
  await updateTalent(tx, talentId, { visibility: 'hidden' })
  await recordChange(tx, context, {
    event: talentVisibilityChanged,
    payload: { talentId },
    subject: { kind: 'talent', id: talentId },
    detail: { visibility: 'hidden' },
  })
}

/** Shuts the enterprise of exactly this name out of the actor's profile. */
export async function blockEnterprise(access: Access, name: string) {
  return changeVisibility(access, { block: 'added' }, async (tx, talentId) => {
    const enterpriseId = await findEnterpriseByName(tx, name)
    return enterpriseId && (await insertBlock(tx, talentId, enterpriseId))
      ? null
      : ('enterprise-unknown' as const)
  })
}

/** Lets an enterprise in again. */
export async function unblockEnterprise(access: Access, enterpriseId: string) {
  return changeVisibility(access, { block: 'removed' }, async (tx, talentId) => {
    await removeBlock(tx, talentId, enterpriseId)
    return null
  })
}
