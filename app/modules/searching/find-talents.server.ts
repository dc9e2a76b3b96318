import { questionPieces } from '#search/question/pieces'
import { planQuestion } from '#search/question/plan'
import { askForTalents, type TalentsQuery } from '#search/talents-ask'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Access } from '../access/index.server'
import { engineOr } from './ask-engine.server'
import { isApproved, type TalentRow, talentsHolding, visibleTalents } from './talents.store.server'

export type FoundTalents = {
  rows: TalentRow[]
  total: number
  /** There are more than `total`. */
  more: boolean
  facets: Record<'degree' | 'class' | 'city' | 'type', Record<string, number>>
  degraded: boolean
}

/**
 * Talents for the actor: an approved enterprise sees those who are visible to all verified ones and do not hide from
 * it, the office sees them all. What the engine names is checked against the database before it is shown.
 */
export async function findTalents(
  access: Access,
  asked: Omit<TalentsQuery, 'enterpriseId'>,
): Promise<Result<FoundTalents, 'not-approved'>> {
  const { kind, organisationId } = access.actor
  const enterpriseId = kind === 'office' ? null : organisationId
  if (kind !== 'office' && (!enterpriseId || !(await isApproved(enterpriseId)))) return refuse('not-approved')
  const query = { ...asked, enterpriseId }
  const plan = planQuestion(query.q)
  const {
    ids,
    total,
    more = false,
    facets,
    degraded,
  } = await engineOr(
    async (at, until) => ({ ...(await askForTalents(at, { query, plan, until })), degraded: false }),
    async () => ({ ...(await talentsHolding(query, questionPieces(plan.terms))), degraded: true }),
  )
  return ok({ rows: await visibleTalents(ids, enterpriseId), total, more, facets, degraded })
}
