import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import type { Access } from '../access/index.server'
import type { lockCareFor } from '../pairings/index.server'
import { raiseRequest } from '../requests/index.server'
import { setRaised } from './visits.store.server'

type Care = NonNullable<Awaited<ReturnType<typeof lockCareFor>>>
type Noted = {
  id: string
  text: string
  category: string
  departmentId: string | null
  workingDays: number | null
  confidential: boolean
}

/** Raises the requests noted in a visit that was confirmed; whoever looks after the talent now follows them. */
export async function raiseNoted(
  tx: Tx,
  access: Access,
  care: Care,
  visitId: string,
  noted: readonly Noted[],
) {
  for (const request of noted) {
    const raised = await raiseRequest(tx, access, {
      through: 'leader',
      leaderUserId: care.currentLeader?.userId ?? null,
      talent: {
        userId: care.talentUserId,
        name: care.keyTalent.name,
        unit: care.keyTalent.enterpriseName,
        keyTalentId: care.keyTalent.id,
      },
      visitId,
      kindKey: request.category || null,
      detail: request.text,
      confidential: request.confidential,
      departmentId: request.departmentId,
      handlingDays: request.workingDays,
    })
    if (!raised.ok) return refuse('request-refused', { why: raised.code })
    await setRaised(tx, request.id, raised.value.requestId)
  }
  return ok(noted.length)
}
