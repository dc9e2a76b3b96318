import { localDateOfColumn } from '../../kernel/local-date'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import {
  absenceAppealed,
  absenceCounted,
  absenceDecided,
  nextStepDue,
  releaseDecided,
  releaseProposed,
} from '../fair-days/index'
import {
  fairPartyNoticeFacts,
  nextStepNoticeFacts,
  noShowNoticeFacts,
  officeToTell,
} from '../fair-days/index.server'
import { fairNoticeMembers } from '../fairs/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Words = Pick<Notice, 'kind' | 'params'>
type PartyFacts = NonNullable<Awaited<ReturnType<typeof fairPartyNoticeFacts>>>

const fairOf = ({ edition }: PartyFacts) => ({ fairZh: edition.nameZh, fairEn: edition.nameEn })

/** One notice to each member of a party, about its day. */
async function toParty(
  tx: Tx,
  editionId: string,
  partyId: string,
  { kind, params }: Words,
): Promise<Notice[]> {
  const party = await fairPartyNoticeFacts(tx, partyId)
  if (!party) return []
  const members = await fairNoticeMembers(tx, editionId, { partyId })
  return members.map(({ userId, side }) => ({
    userId,
    kind,
    params: { ...fairOf(party), ...params },
    link: paths.ownFairDay(side, party.edition.slug),
  }))
}

/** One notice to each account of the office, about a party. */
async function toOffice(
  tx: Tx,
  partyId: string,
  words: Words,
  link: (slug: string) => string,
): Promise<Notice[]> {
  const party = await fairPartyNoticeFacts(tx, partyId)
  if (!party) return []
  const params = { ...fairOf(party), name: party.name, ...words.params }
  return (await officeToTell(tx)).map(userId => ({
    userId,
    kind: words.kind,
    params,
    link: link(party.edition.slug),
  }))
}

/** What parties and the office hear on the day of a fair and after it. */
export const FAIR_DAY_NOTICES: Record<string, NoticeRule> = {
  [absenceCounted.name]: async (tx, event) => {
    const { editionId, partyId, noShowId, rung } = absenceCounted.payload.parse(event.payload)
    const facts = await noShowNoticeFacts(tx, noShowId)
    if (!facts) return []
    return toParty(tx, editionId, partyId, {
      kind: 'fair-absence-counted',
      params: { other: facts.other, rung },
    })
  },
  [absenceAppealed.name]: async (tx, event) => {
    const { partyId } = absenceAppealed.payload.parse(event.payload)
    return toOffice(tx, partyId, { kind: 'fair-absence-appealed', params: {} }, paths.officeFairNoShows)
  },
  [absenceDecided.name]: async (tx, event) => {
    const { editionId, partyId, noShowId, to } = absenceDecided.payload.parse(event.payload)
    const facts = await noShowNoticeFacts(tx, noShowId)
    if (!facts) return []
    const params = { other: facts.other, to, note: facts.decisionNote ?? '' }
    return toParty(tx, editionId, partyId, { kind: 'fair-absence-decided', params })
  },
  [releaseProposed.name]: async (tx, event) => {
    const { partyId } = releaseProposed.payload.parse(event.payload)
    const params = { missedAt: event.occurredAt.toISOString() }
    return toOffice(tx, partyId, { kind: 'fair-party-late', params }, paths.officeFairDay)
  },
  [releaseDecided.name]: async (tx, event) => {
    const { editionId, partyId, to } = releaseDecided.payload.parse(event.payload)
    return to === 'approved'
      ? toParty(tx, editionId, partyId, { kind: 'fair-slots-released', params: {} })
      : []
  },
  [nextStepDue.name]: async (tx, event) => {
    const { editionId, outcomeId } = nextStepDue.payload.parse(event.payload)
    const step = await nextStepNoticeFacts(tx, outcomeId)
    if (!step?.dueOn) return []
    const owner = step.ownerSide === 'university' ? step.universityPartyId : step.enterprisePartyId
    const params = { step: step.nextStep, due: localDateOfColumn(step.dueOn), owner: step.ownerName }
    return toParty(tx, editionId, owner, { kind: 'fair-next-step-due', params })
  },
}
