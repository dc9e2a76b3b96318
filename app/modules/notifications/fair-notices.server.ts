import type { NoticeKind } from '../../i18n/notices'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import {
  type FairSide,
  fairPartyDecided,
  fairPhaseChanged,
  fairRegistered,
  fairWishesReminded,
  phaseEnds,
} from '../fairs/index'
import { fairNoticeFacts, fairNoticeMembers } from '../fairs/index.server'
import { findProgrammeMembers } from './fair-notices.store.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Fair = NonNullable<Awaited<ReturnType<typeof fairNoticeFacts>>>
const namesOf = ({ nameZh, nameEn }: Fair) => ({ fairZh: nameZh, fairEn: nameEn })

function linkOf(fair: Fair, side: FairSide, wishes = false): string {
  return wishes ? paths.ownWishes(side, fair.slug) : paths.ownFair(side, fair.slug)
}

async function toParty(
  tx: Tx,
  payload: { editionId: string; partyId: string },
  kind: NoticeKind,
  withNote: boolean,
): Promise<Notice[]> {
  const fair = await fairNoticeFacts(tx, payload.editionId)
  if (!fair) return []
  const members = await fairNoticeMembers(tx, payload.editionId, { partyId: payload.partyId })
  return members.map(({ userId, side, decisionNote }) => ({
    userId,
    kind,
    params: { ...namesOf(fair), ...(withNote && { note: decisionNote }) },
    link: linkOf(fair, side),
  }))
}

async function aboutWishes(
  tx: Tx,
  editionId: string,
  kind: NoticeKind,
  filter: { approvedOnly: true; withoutWishes?: true },
): Promise<Notice[]> {
  const fair = await fairNoticeFacts(tx, editionId)
  if (!fair) return []
  const until = phaseEnds(fair.phaseStarts, 'wishes')?.toISOString() ?? null
  const members = await fairNoticeMembers(tx, editionId, filter)
  return members.map(({ userId, side }) => ({
    userId,
    kind,
    params: { ...namesOf(fair), until },
    link: linkOf(fair, side, true),
  }))
}

/** Registration concerns whoever might come: universities of the programme and reviewed enterprises. */
async function aboutRegistration(tx: Tx, editionId: string): Promise<Notice[]> {
  const fair = await fairNoticeFacts(tx, editionId)
  if (!fair) return []
  const until = phaseEnds(fair.phaseStarts, 'registration')?.toISOString() ?? null
  return (await findProgrammeMembers(tx)).map(({ userId, side }) => ({
    userId,
    kind: 'fair-registration-opened',
    params: { ...namesOf(fair), until },
    link: linkOf(fair, side),
  }))
}

function kindOf(to: string, promoted: boolean): NoticeKind | null {
  if (promoted) return 'fair-promoted'
  if (to === 'approved') return 'fair-approved'
  if (to === 'waitlisted') return 'fair-waitlisted'
  return to === 'refused' ? 'fair-refused' : null
}

/** What universities and enterprises hear of a fair before its day. */
export const FAIR_NOTICES: Record<string, NoticeRule> = {
  [fairRegistered.name]: async (tx, event) =>
    toParty(tx, fairRegistered.payload.parse(event.payload), 'fair-registered', false),
  [fairPartyDecided.name]: async (tx, event) => {
    const payload = fairPartyDecided.payload.parse(event.payload)
    const kind = kindOf(payload.to, payload.promoted)
    return kind ? toParty(tx, payload, kind, true) : []
  },
  [fairPhaseChanged.name]: async (tx, event) => {
    const { editionId, to } = fairPhaseChanged.payload.parse(event.payload)
    if (to === 'registration') return aboutRegistration(tx, editionId)
    if (to === 'wishes') return aboutWishes(tx, editionId, 'fair-wishes-opened', { approvedOnly: true })
    return []
  },
  [fairWishesReminded.name]: async (tx, event) => {
    const { editionId } = fairWishesReminded.payload.parse(event.payload)
    return aboutWishes(tx, editionId, 'fair-wishes-ending', { approvedOnly: true, withoutWishes: true })
  },
}
