import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { enterpriseDecided } from './enterprise.events'
import type { DecisionInput } from './enterprise.schema'
import { MOVE_RULES } from './enterprise-status'
import { findEnterprise, moveEnterprise } from './enterprises.store.server'

export type DecideRefusal = 'not-found' | 'not-now' | 'note-required'

/** The talent office approves, returns, suspends or resumes an enterprise; its people are told, with the note. */
export async function decideEnterprise(command: {
  access: ChangeContext
  enterpriseId: string
  input: DecisionInput
}): Promise<Result<null, DecideRefusal>> {
  const { access, enterpriseId, input } = command
  const rule = MOVE_RULES[input.move]
  if (rule.note === 'required' && input.note === '') return refuse('note-required')
  return transaction(async tx => {
    const enterprise = isId(enterpriseId) ? await findEnterprise(enterpriseId, tx) : null
    if (!enterprise) return refuse('not-found')
    const from = enterprise.status
    if (!rule.from.includes(from)) return refuse('not-now')
    const decisionId = await moveEnterprise(tx, {
      id: enterpriseId,
      from,
      to: rule.to,
      note: input.note || null,
      byUserId: access.actor.userId,
      at: access.now,
    })
    if (!decisionId) return refuse('not-now')
    await recordChange(tx, access, {
      event: enterpriseDecided,
      payload: { enterpriseId, decisionId, from, to: rule.to },
      subject: { kind: 'enterprise', id: enterpriseId },
      detail: { from, to: rule.to },
    })
    return ok(null)
  })
}
