import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { openingReported, openingReportHandled } from './opening.events'
import { holdOpening } from './opening.store.server'
import { closeReports, insertReport } from './opening-report.store.server'
import { hasPublicPage } from './opening-status'
import type { ReportReason } from './report-reasons'

/** Reports an opening to the talent office, once a person. */
export function reportOpening(args: {
  access: Access
  openingId: string
  input: { reason: ReportReason; note: string }
}) {
  const { access, openingId, input } = args
  return transaction(async tx => {
    const opening = await holdOpening(tx, openingId)
    if (!opening || !hasPublicPage(opening.status)) return refuse('not-found')
    const reportId = await insertReport(tx, {
      openingId,
      byUserId: access.actor.userId,
      ...input,
      createdAt: access.now,
    })
    if (!reportId) return refuse('already-reported')
    await recordChange(tx, access, {
      event: openingReported,
      payload: { openingId, enterpriseId: opening.enterpriseId, reportId },
      subject: { kind: 'opening', id: openingId },
      detail: { reason: input.reason },
    })
    return ok({ reportId })
  })
}

/** Notes what came of the open reports about an opening. */
export function handleReports(args: { access: Access; openingId: string; outcome: string }) {
  const { access, openingId, outcome } = args
  return transaction(async tx => {
    const opening = await holdOpening(tx, openingId)
    if (!opening) return refuse('not-found')
    const handled = await closeReports(tx, openingId, {
      handledAt: access.now,
      handledById: access.actor.userId,
      outcome,
    })
    if (handled === 0) return refuse('wrong-state')
    await recordChange(tx, access, {
      event: openingReportHandled,
      payload: { openingId, enterpriseId: opening.enterpriseId },
      subject: { kind: 'opening', id: openingId },
      detail: { handled },
    })
    return ok({ handled })
  })
}
