import { isId } from '../../kernel/ids'
import { dateColumn } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { findActiveCardOf } from '../cards/index.server'
import { recordChange } from '../events/index.server'
import type { Upload } from '../files/index.server'
import { raiseRequest } from '../requests/index.server'
import { hasOpenCase, insertCase, lockApplicant } from './case.store.server'
import { whyNotApply } from './entitlement'
import { handInPaper } from './hand-in-paper.server'
import { missingPapers, papersSchema } from './papers'
import { serviceApplied } from './service.events'
import { findService } from './service.store.server'

export type NamedPaper = { name: string; file: Upload }
type Input = { serviceId: string; detail: string; papers: readonly NamedPaper[] }

async function handInAll(tx: Tx, access: Access, requestId: string, papers: readonly NamedPaper[]) {
  for (const paper of papers) {
    const handed = await handInPaper(tx, access, { requestId, ...paper })
    if (!handed.ok) return refuse(handed.code, { name: paper.name })
  }
  return ok(null)
}

/**
 * Applies for a service with the card in force: a request of the service's kind, assigned by the catalogue to the owning
 * department, with the papers. All of it or nothing.
 */
export async function applyForService(access: Access, { serviceId, detail, papers }: Input) {
  if (!isId(serviceId)) return refuse('not-found')
  const { userId, name } = access.actor
  const card = await findActiveCardOf(userId, access.now)
  return transaction(async tx => {
    await lockApplicant(tx, userId)
    const service = await findService(serviceId, tx)
    if (!service) return refuse('not-found')
    const blocked = whyNotApply(service, card)
    if (blocked || !card) return refuse(blocked ?? 'no-card')
    if (await hasOpenCase(tx, serviceId, userId)) return refuse('case-open')
    const asked = papersSchema.parse(service.papers)
    const known = papers.filter(paper => asked.some(one => one.zh === paper.name))
    const [missing] = missingPapers(
      asked,
      known.map(paper => paper.name),
    )
    if (missing) return refuse('paper-missing', { name: missing })
    const raised = await raiseRequest(tx, access, {
      through: 'talent',
      talent: { userId, name },
      kindKey: service.kindKey,
      title: service.nameZh,
      detail,
      departmentId: service.departmentId,
      handlingDays: service.handlingDays,
      routed: true,
    })
    if (!raised.ok) return raised
    const { requestId } = raised.value
    await insertCase(tx, {
      ...{ requestId, serviceId, userId },
      cardId: card.cardId,
      tierCode: card.tierCode,
      cardValidUntil: dateColumn(card.validUntil),
      appliedAt: access.now,
    })
    const handed = await handInAll(tx, access, requestId, known)
    if (!handed.ok) return handed
    await recordChange(tx, access, {
      event: serviceApplied,
      payload: { requestId, serviceId },
      subject: { kind: 'service', id: serviceId },
      detail: { requestId, tier: card.tierCode, papers: known.length },
    })
    return ok({ requestId })
  })
}
