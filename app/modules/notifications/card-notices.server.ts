import { formatDate } from '../../i18n/format'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import {
  cardApplicationMoved,
  cardChanged,
  cardCheckAsked,
  cardIssued,
  cardObjectionMade,
  cardRenewalAsked,
} from '../cards/index'
import { findCardCase, findCardFacts, findMembersOf, findOfficePeople } from './card-notices.store.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Case = NonNullable<Awaited<ReturnType<typeof findCardCase>>>
type Facts = NonNullable<Awaited<ReturnType<typeof findCardFacts>>>

function toApplicant(id: string, facts: Case, status: string): Notice {
  const day = status === 'supplement' ? facts.supplementDue : facts.notice?.untilOn
  const stored = facts.reason === 'supplement-overdue' ? '逾期未补正。' : facts.reason
  const note = (status === 'rejected' ? stored : facts.steps[0]?.note) ?? ''
  return {
    userId: facts.talent.userId,
    kind: 'card-moved',
    params: { status, receipt: facts.receipt, note, until: day ? formatDate(day, 'zh-CN') : '' },
    link: paths.myCardApplication(id),
  }
}

async function toOthers(tx: Tx, id: string, facts: Case, status: string): Promise<Notice[]> {
  if (status === 'employer_check' && facts.employerId) {
    const people = await findMembersOf(tx, [facts.employerId])
    const told = { kind: 'card-to-confirm' as const, params: { name: facts.holderName } }
    return people.map(userId => ({ userId, ...told, link: paths.enterpriseCard(id) }))
  }
  if (status === 'department_review') {
    const people = await findMembersOf(
      tx,
      facts.reviews.map(review => review.organisationId),
    )
    const told = { kind: 'card-to-review' as const, params: { receipt: facts.receipt } }
    return people.map(userId => ({ userId, ...told, link: paths.departmentCard(id) }))
  }
  return []
}

/** A notice to the holder of a card. */
async function toHolder(
  tx: Tx,
  cardId: string,
  tell: (facts: Facts) => Pick<Notice, 'kind' | 'params'>,
  link = paths.myCard(),
): Promise<Notice[]> {
  const facts = await findCardFacts(tx, cardId)
  return facts ? [{ userId: facts.talent.userId, link, ...tell(facts) }] : []
}

/** Notices about talent cards: each step to the applicant, and to whoever it waits for. */
export const CARD_NOTICES: Record<string, NoticeRule> = {
  [cardApplicationMoved.name]: async (tx, event) => {
    const { applicationId, status } = cardApplicationMoved.payload.parse(event.payload)
    const facts = await findCardCase(tx, applicationId)
    if (!facts) return []
    const quiet = status === 'issued' || status === 'withdrawn'
    const own = quiet ? [] : [toApplicant(applicationId, facts, status)]
    return [...own, ...(await toOthers(tx, applicationId, facts, status))]
  },
  [cardIssued.name]: async (tx, event) => {
    const { cardId } = cardIssued.payload.parse(event.payload)
    return toHolder(tx, cardId, ({ number }) => ({ kind: 'card-issued', params: { number } }))
  },
  [cardChanged.name]: async (tx, event) => {
    const { cardId, what } = cardChanged.payload.parse(event.payload)
    return toHolder(tx, cardId, ({ number, statusReason }) => ({
      kind: 'card-changed',
      params: { number, what, note: statusReason ?? '' },
    }))
  },
  [cardRenewalAsked.name]: async (tx, event) => {
    const { cardId } = cardRenewalAsked.payload.parse(event.payload)
    const tell = ({ number, validUntil }: Facts) => ({
      kind: 'card-renewal' as const,
      params: { number, until: formatDate(validUntil, 'zh-CN') },
    })
    return toHolder(tx, cardId, tell, paths.updateCard('renewal'))
  },
  [cardCheckAsked.name]: async (tx, event) => {
    const { cardId } = cardCheckAsked.payload.parse(event.payload)
    const tell = ({ number, checkDueOn }: Facts) => ({
      kind: 'card-check' as const,
      params: { number, until: formatDate(checkDueOn, 'zh-CN') },
    })
    return toHolder(tx, cardId, tell, paths.updateCard('annual'))
  },
  [cardObjectionMade.name]: async (tx, event) => {
    const { applicationId } = cardObjectionMade.payload.parse(event.payload)
    const facts = await findCardCase(tx, applicationId)
    if (!facts) return []
    const told = { kind: 'card-objection' as const, params: { receipt: facts.receipt } }
    const people = await findOfficePeople(tx)
    return people.map(userId => ({ userId, ...told, link: paths.officeCardNotices() }))
  },
}
