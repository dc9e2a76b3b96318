import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { askSupplement } from './answer-application.server'
import { findApplicationLocked, insertDecision, type LockedApplication } from './application.store.server'
import { mayMoveCard, nextStage } from './application-status'
import type { DecisionInput } from './card.schema'
import type { Facts } from './facts'
import { type IssueRefusal, issueFor } from './issue-card.server'
import { moved } from './move-application.server'
import { findPolicyInForce } from './policy.store.server'
import { evaluate, type Rule } from './rule'

export type DecideRefusal = 'not-found' | 'wrong-state' | 'no-policy' | 'rule-not-met' | IssueRefusal
type Decided = Result<null, DecideRefusal>

async function decide(
  tx: Tx,
  access: Access,
  row: LockedApplication,
  { decision, note, ...input }: DecisionInput & { decision: 'grant' | 'refuse' },
): Promise<Decided> {
  const policy = await findPolicyInForce(tx, row.tierCode)
  if (!policy) return refuse('no-policy')
  const facts: Facts = input
  const trace = evaluate(policy.rule as Rule, facts)
  if (decision === 'grant' && !trace.met) return refuse('rule-not-met')
  const next = decision === 'grant' ? nextStage(row.kind, 'office_decision', 1) : 'rejected'
  if (!mayMoveCard(row.status, next, 'office')) return refuse('wrong-state')
  await insertDecision(tx, {
    applicationId: row.id,
    policyId: policy.id,
    facts,
    met: trace.met,
    trace,
    outcome: decision === 'grant' ? 'granted' : 'refused',
    reason: note,
    byUserId: access.actor.userId,
    at: access.now,
  })
  if (next === 'issued') return issueFor(tx, access, row)
  await moved(
    tx,
    access,
    row,
    { status: next, party: 'office', note },
    next === 'rejected' ? { reason: note } : {},
  )
  return ok(null)
}

/**
 * The office decides, at the end of the reviews or upon an appeal. Policy version, facts and trace are kept with the
 * decision; what the rule does not allow cannot be granted.
 */
export async function decideApplication(
  access: Access,
  applicationId: string,
  input: DecisionInput,
): Promise<Decided> {
  if (!isId(applicationId)) return refuse('not-found')
  try {
    return await transaction<Decided>(async tx => {
      const row = await findApplicationLocked(tx, applicationId)
      if (!row) return refuse('not-found')
      if (row.status !== 'office_decision' && row.status !== 'appealed') return refuse('wrong-state')
      const { decision, note } = input
      if (decision === 'supplement') return askSupplement(tx, access, row, { party: 'office', note })
      return decide(tx, access, row, { ...input, decision })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('has-card')
    throw error
  }
}
