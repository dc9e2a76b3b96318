import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { refreshSummary } from './refresh-summary.server'
import { talentUpdated } from './talents.events'
import { upsertTalent } from './talents.store.server'

/** The actor's own talent, made at the first need. */
export async function ownTalent(tx: Tx, access: Access): Promise<string> {
  return access.actor.talentId ?? upsertTalent(tx, access.actor.userId, access.actor.name)
}

/** One change to the actor's own profile: the change, what derives from it, audit and event together. */
export async function editTalent<C extends string>(
  access: Access,
  part: string,
  change: (tx: Tx, talentId: string) => Promise<C | null>,
): Promise<Result<{ talentId: string }, C>> {
  return transaction<Result<{ talentId: string }, C>>(async tx => {
    const talentId = await ownTalent(tx, access)
    const refusal = await change(tx, talentId)
    if (refusal !== null) return refuse(refusal)
    await refreshSummary(tx, talentId)
    await recordChange(tx, access, {
      event: talentUpdated,
      payload: { talentId },
      subject: { kind: 'talent', id: talentId },
      detail: { part },
    })
    return ok({ talentId })
  })
}
