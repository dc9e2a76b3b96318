import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { TierInput } from './card.schema'
import { cardPolicyPublished, cardPolicySaved, cardTierSaved } from './cards.events'
import type { Facts } from './facts'
import {
  findDraftOf,
  findInForce,
  findPolicy,
  findPolicyLocked,
  findTouched,
  hasTier,
  insertPolicy,
  storeTier,
  updatePolicy,
} from './policy.store.server'
import { evaluate, missingOf, type Rule, ruleSchema, type Trace } from './rule'
import { edited, hasEmptyGroup, type RuleEdit } from './rule-edit'

export type PolicyRefusal = 'not-found' | 'published' | 'bad-rule' | 'empty-group' | 'dry-run-first'

/** The office changes a tier, or adds one. Saving confirms an example as the office's own. */
export async function saveTier(
  access: Access,
  { code, isNew }: { code: string; isNew: boolean },
  { departments, ...data }: TierInput,
): Promise<Result<null, 'not-found' | 'duplicate-key'>> {
  return transaction<Result<null, 'not-found' | 'duplicate-key'>>(async tx => {
    const known = await hasTier(tx, code)
    if (known === isNew) return refuse(isNew ? 'duplicate-key' : 'not-found')
    if (!(await storeTier(tx, code, { ...data, example: false }, departments))) return refuse('not-found')
    await recordChange(tx, access, {
      event: cardTierSaved,
      payload: { tierCode: code },
      subject: { kind: 'card-tier', id: code },
      detail: { active: data.active, validMonths: data.validMonths },
    })
    return ok(null)
  })
}

/** Begins a new version of a tier's conditions from the last one, or goes on with the draft there is. */
export async function draftPolicy(
  access: Access,
  tierCode: string,
): Promise<Result<{ policyId: string }, 'not-found'>> {
  return transaction<Result<{ policyId: string }, 'not-found'>>(async tx => {
    if (!(await hasTier(tx, tierCode))) return refuse('not-found')
    const { draft, last } = await findDraftOf(tx, tierCode)
    if (draft) return ok({ policyId: draft.id })
    const rule = (last?.rule as Rule | undefined) ?? { all: [] }
    const version = (last?.version ?? 0) + 1
    const policyId = await insertPolicy(tx, { tierCode, version, rule, createdAt: access.now })
    await recordChange(tx, access, {
      event: cardPolicySaved,
      payload: { policyId },
      subject: { kind: 'card-policy', id: policyId },
      detail: { version },
    })
    return ok({ policyId })
  })
}

/** One edit of a draft's conditions; what was published is never touched. */
export async function editPolicy(
  access: Access,
  policyId: string,
  edit: RuleEdit,
): Promise<Result<null, PolicyRefusal>> {
  if (!isId(policyId)) return refuse('not-found')
  return transaction<Result<null, PolicyRefusal>>(async tx => {
    const policy = await findPolicyLocked(tx, policyId)
    if (!policy) return refuse('not-found')
    if (policy.publishedAt) return refuse('published')
    const next = ruleSchema.safeParse(edited(policy.rule as Rule, edit))
    if (!next.success) return refuse('bad-rule')
    await updatePolicy(tx, policyId, { rule: next.data, revision: policy.revision + 1 })
    await recordChange(tx, access, {
      event: cardPolicySaved,
      payload: { policyId },
      subject: { kind: 'card-policy', id: policyId },
      detail: { edit: edit.do },
    })
    return ok(null)
  })
}

export type Flip = {
  applicationId: string
  holderName: string
  receipt: string
  cardNumber: string | null
  status: string
  gains: boolean
  /** Conditions of the new rule that are not met. */
  missing: Extract<Trace, { kind: 'fact' }>[]
}

/** Who would get another answer under a version than under the one in force. */
export async function flipsOf(policyId: string): Promise<{ checked: number; flips: Flip[] } | null> {
  const policy = isId(policyId) ? await findPolicy(policyId) : null
  if (!policy) return null
  const inForce = await findInForce(policy.tierCode)
  const touched = await findTouched(policy.tierCode)
  const flips = touched.flatMap(row => {
    const facts = (row.decisions[0]?.facts ?? row.facts) as Facts
    const after = evaluate(policy.rule as Rule, facts)
    const before = inForce ? evaluate(inForce.rule as Rule, facts).met : false
    if (after.met === before) return []
    const { id, holderName, receipt, status, issued } = row
    const who = { applicationId: id, holderName, receipt, status, cardNumber: issued[0]?.number ?? null }
    return [{ ...who, gains: after.met, missing: missingOf(after) }]
  })
  return { checked: touched.length, flips }
}

/** Runs a draft over everybody it touches and notes that this was done for this very rule. */
export async function dryRun(access: Access, policyId: string): Promise<Result<null, PolicyRefusal>> {
  if (!isId(policyId)) return refuse('not-found')
  return transaction<Result<null, PolicyRefusal>>(async tx => {
    const policy = await findPolicyLocked(tx, policyId)
    if (!policy) return refuse('not-found')
    if (policy.publishedAt) return refuse('published')
    if (hasEmptyGroup(policy.rule as Rule)) return refuse('empty-group')
    await updatePolicy(tx, policyId, { dryRunOf: policy.revision, dryRunAt: access.now })
    await recordChange(tx, access, {
      event: cardPolicySaved,
      payload: { policyId },
      subject: { kind: 'card-policy', id: policyId },
      detail: { dryRun: policy.revision },
    })
    return ok(null)
  })
}

/** Publishes a draft whose dry run was looked at; from then on nobody can change it. */
export async function publishPolicy(
  access: Access,
  policyId: string,
  note: string,
): Promise<Result<null, PolicyRefusal>> {
  if (!isId(policyId)) return refuse('not-found')
  return transaction<Result<null, PolicyRefusal>>(async tx => {
    const policy = await findPolicyLocked(tx, policyId)
    if (!policy) return refuse('not-found')
    if (policy.publishedAt) return refuse('published')
    if (hasEmptyGroup(policy.rule as Rule)) return refuse('empty-group')
    if (policy.dryRunOf !== policy.revision) return refuse('dry-run-first')
    await updatePolicy(tx, policyId, { note, publishedAt: access.now, publishedById: access.actor.userId })
    await recordChange(tx, access, {
      event: cardPolicyPublished,
      payload: { policyId },
      subject: { kind: 'card-policy', id: policyId },
      detail: { tier: policy.tierCode, version: policy.version },
    })
    return ok(null)
  })
}
