import { isId } from '../../kernel/ids'
import { dateColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { policyMoved, policySaved } from './policy.events'
import type { PolicyInput } from './policy.schema'
import { insertPolicy, lockPolicy, updatePolicy } from './policy.store.server'
import { mayMovePolicy } from './policy-status'

type Saved = Result<{ policyId: string }, 'not-found'>

/** Writes a new policy as a draft, or changes one in whatever state; the change is visible at once when it is public. */
export function savePolicy(access: Access, id: string | null, input: PolicyInput): Promise<Saved> {
  const { effectiveOn, ...facts } = input
  const values = { ...facts, effectiveOn: effectiveOn && dateColumn(effectiveOn) }
  return transaction<Saved>(async tx => {
    if (id !== null && (!isId(id) || !(await lockPolicy(tx, id)))) return refuse('not-found')
    if (id !== null) await updatePolicy(tx, id, values)
    const { userId } = access.actor
    const policyId = id ?? (await insertPolicy(tx, { ...values, createdById: userId, createdAt: access.now }))
    await recordChange(tx, access, {
      event: policySaved,
      payload: { policyId, created: id === null },
      subject: { kind: 'policy', id: policyId },
    })
    return ok({ policyId })
  })
}

type Moved = Result<null, 'not-found' | 'wrong-state'>
type Move = { to: 'published' } | { to: 'withdrawn'; reason: string }

/** Publishes a policy, or withdraws it with a reason that stays on its page. */
export function movePolicy(access: Access, id: string, move: Move): Promise<Moved> {
  return transaction<Moved>(async tx => {
    const policy = isId(id) ? await lockPolicy(tx, id) : null
    if (!policy) return refuse('not-found')
    if (!mayMovePolicy(policy.status, move.to)) return refuse('wrong-state')
    await updatePolicy(
      tx,
      id,
      move.to === 'published'
        ? { status: 'published', publishedAt: access.now, withdrawnAt: null, withdrawReason: '' }
        : { status: 'withdrawn', withdrawnAt: access.now, withdrawReason: move.reason },
    )
    await recordChange(tx, access, {
      event: policyMoved,
      payload: { policyId: id, status: move.to },
      subject: { kind: 'policy', id },
    })
    return ok(null)
  })
}
