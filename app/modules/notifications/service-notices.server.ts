import { paths } from '../../paths'
import { servicePaperAdded } from '../services-offered/index'
import { servicePaperNoticeFacts } from '../services-offered/index.server'
import { voucherRedeemed } from '../vouchers/index'
import { voucherUseNoticeFacts } from '../vouchers/index.server'
import type { NoticeRule } from './rules.server'

/** Notices about papers of service cases and about vouchers; the case itself is told as a request. */
export const SERVICE_NOTICES: Record<string, NoticeRule> = {
  [servicePaperAdded.name]: async (tx, event) => {
    const { paperId, requestId } = servicePaperAdded.payload.parse(event.payload)
    const facts = await servicePaperNoticeFacts(tx, paperId)
    if (!facts) return []
    const params = { service: facts.case.service.nameZh, paper: facts.name }
    const handlers = new Set(facts.case.request.departments.map(part => part.handlerUserId))
    return [...handlers].map(userId => ({
      userId,
      kind: 'service-paper-added' as const,
      params,
      link: paths.departmentRequest(requestId),
    }))
  },
  [voucherRedeemed.name]: async (tx, event) => {
    const facts = await voucherUseNoticeFacts(tx, voucherRedeemed.payload.parse(event.payload).useId)
    if (!facts?.userId) return []
    const params = {
      voucher: facts.voucher.nameZh,
      counter: `${facts.counter.partner} ${facts.counter.name}`,
      at: facts.usedAt.toISOString(),
    }
    return [{ userId: facts.userId, kind: 'voucher-redeemed', params, link: paths.myVouchers() }]
  },
}
