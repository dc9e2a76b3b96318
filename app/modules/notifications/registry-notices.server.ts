import { paths } from '../../paths'
import { type EnterpriseStatus, enterpriseDecided } from '../enterprises/index'
import { findEnterpriseDecision, findMemberIds } from './registry-notices.store.server'
import type { NoticeRule } from './rules.server'

const KIND_OF = {
  approved: 'enterprise-approved',
  returned: 'enterprise-returned',
  suspended: 'enterprise-suspended',
} as const

/** Notices about enterprises: everybody who acts for one hears what was decided, and why. */
export const REGISTRY_NOTICES: Record<string, NoticeRule> = {
  [enterpriseDecided.name]: async (tx, event) => {
    const { decisionId } = enterpriseDecided.payload.parse(event.payload)
    const decision = await findEnterpriseDecision(tx, decisionId)
    const status: EnterpriseStatus | undefined = decision?.toStatus
    if (!decision || !status || !(status in KIND_OF)) return []
    const kind = KIND_OF[status as keyof typeof KIND_OF]
    const link = status === 'approved' ? paths.enterpriseHome() : paths.enterpriseProfile()
    const members = await findMemberIds(tx, decision.enterpriseId)
    const params = { enterprise: decision.enterprise.name, note: decision.note }
    return members.map(userId => ({ userId, kind, params, link }))
  },
}
