import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import {
  applicationRejected,
  applicationScreened,
  applicationSigned,
  applicationSubmitted,
  applicationsClosed,
  applicationWithdrawn,
} from '../applications/index'
import { applicationNoticeFacts, membersToTell, type NoticeFacts } from '../applications/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Words = Pick<Notice, 'kind' | 'params'>

/** One notice to the graduate of an application. */
export async function toTalent(
  tx: Tx,
  applicationId: string,
  words: (facts: NoticeFacts) => Words,
): Promise<Notice[]> {
  const [facts] = await applicationNoticeFacts(tx, [applicationId])
  if (!facts) return []
  const { kind, params } = words(facts)
  const { enterprise, opening } = facts
  return [
    {
      userId: facts.talentUserId,
      kind,
      params: { enterprise, opening, ...params },
      link: paths.myApplication(applicationId),
    },
  ]
}

/** One notice to each active member of the enterprise of an application. */
export async function toMembers(
  tx: Tx,
  applicationId: string,
  words: (facts: NoticeFacts) => Words,
): Promise<Notice[]> {
  const [facts] = await applicationNoticeFacts(tx, [applicationId])
  if (!facts) return []
  const { kind, params } = words(facts)
  const { talent, opening } = facts
  return (await membersToTell(tx, facts.enterpriseId)).map(userId => ({
    userId,
    kind,
    params: { talent, opening, ...params },
    link: paths.enterpriseApplication(applicationId),
  }))
}

function closedBecause(facts: NoticeFacts): string {
  return facts.openingStatus === 'filled' ? 'filled' : (facts.closeReason ?? 'enterprise')
}

/** What both sides hear of an application: received, withdrawn, screened, rejected, signed, ended with its opening. */
export const APPLICATION_NOTICES: Record<string, NoticeRule> = {
  [applicationSubmitted.name]: async (tx, event) => {
    const { applicationId, round } = applicationSubmitted.payload.parse(event.payload)
    return toMembers(tx, applicationId, () => ({
      kind: 'application-received',
      params: { again: round > 1 },
    }))
  },
  [applicationWithdrawn.name]: async (tx, event) => {
    const { applicationId } = applicationWithdrawn.payload.parse(event.payload)
    return toMembers(tx, applicationId, () => ({ kind: 'application-withdrawn', params: {} }))
  },
  [applicationScreened.name]: async (tx, event) => {
    const { applicationId } = applicationScreened.payload.parse(event.payload)
    return toTalent(tx, applicationId, () => ({ kind: 'application-screened', params: {} }))
  },
  [applicationRejected.name]: async (tx, event) => {
    const { applicationId, reason } = applicationRejected.payload.parse(event.payload)
    return toTalent(tx, applicationId, facts => ({
      kind: 'application-rejected',
      params: { reason, note: facts.rejectionNote ?? '' },
    }))
  },
  [applicationSigned.name]: async (tx, event) => {
    const { applicationId } = applicationSigned.payload.parse(event.payload)
    return toMembers(tx, applicationId, () => ({ kind: 'application-signed', params: {} }))
  },
  [applicationsClosed.name]: async (tx, event) => {
    const { applicationIds } = applicationsClosed.payload.parse(event.payload)
    const facts = await applicationNoticeFacts(tx, applicationIds)
    return facts.map(one => ({
      userId: one.talentUserId,
      kind: 'application-closed',
      params: { enterprise: one.enterprise, opening: one.opening, reason: closedBecause(one) },
      link: paths.myApplication(one.applicationId),
    }))
  },
}
