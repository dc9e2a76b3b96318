import { localDateOfColumn } from '../../kernel/local-date'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import {
  followUpDue,
  followUpPlanned,
  gatheringCancelled,
  gatheringMoved,
  gatheringNear,
  placeGivenBack,
  placesPromoted,
  placeTaken,
} from '../gatherings/index'
import { followUpNoticeFacts, gatheringNoticeFacts, registrationHolders } from '../gatherings/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

/** One notice to each holder of some registrations of an event. */
async function toHolders(
  tx: Tx,
  gatheringId: string,
  registrationIds: readonly string[],
  kind: Notice['kind'],
  link?: string,
): Promise<Notice[]> {
  const facts = await gatheringNoticeFacts(tx, gatheringId)
  if (!facts) return []
  const { title, startsAt, place, address, cancelReason } = facts
  const params = {
    title,
    startsAt: startsAt.toISOString(),
    place: [place, address].filter(Boolean).join(' · '),
    ...(kind === 'gathering-cancelled' && { reason: cancelReason ?? '' }),
  }
  return (await registrationHolders(tx, registrationIds)).map(({ id, userId }) => ({
    userId,
    kind,
    params,
    link: link ?? paths.eventRegistration(id),
  }))
}

async function toOwner(tx: Tx, followUpId: string, again: boolean): Promise<Notice[]> {
  const facts = await followUpNoticeFacts(tx, followUpId)
  if (!facts) return []
  const { matter, ownerId, dueOn, gathering } = facts
  return [
    {
      userId: ownerId,
      kind: 'gathering-follow-up',
      params: { matter, title: gathering.title, due: localDateOfColumn(dueOn), again },
      link: paths.officeEvent(gathering.id),
    },
  ]
}

/** What people hear of events they registered for, and owners of their follow-ups. */
export const GATHERING_NOTICES: Record<string, NoticeRule> = {
  [placeTaken.name]: async (tx, event) => {
    const { gatheringId, registrationId, waiting } = placeTaken.payload.parse(event.payload)
    return toHolders(
      tx,
      gatheringId,
      [registrationId],
      waiting ? 'gathering-waiting' : 'gathering-registered',
    )
  },
  [placesPromoted.name]: async (tx, event) => {
    const { gatheringId, registrationIds } = placesPromoted.payload.parse(event.payload)
    return toHolders(tx, gatheringId, registrationIds, 'gathering-promoted')
  },
  [placeGivenBack.name]: async (tx, event) => {
    const { gatheringId, registrationId, by } = placeGivenBack.payload.parse(event.payload)
    return by === 'office' ? toHolders(tx, gatheringId, [registrationId], 'gathering-taken-off') : []
  },
  [gatheringMoved.name]: async (tx, event) => {
    const { gatheringId, registrationIds } = gatheringMoved.payload.parse(event.payload)
    return toHolders(tx, gatheringId, registrationIds, 'gathering-moved')
  },
  [gatheringCancelled.name]: async (tx, event) => {
    const { gatheringId, registrationIds } = gatheringCancelled.payload.parse(event.payload)
    return toHolders(tx, gatheringId, registrationIds, 'gathering-cancelled', paths.events())
  },
  [gatheringNear.name]: async (tx, event) => {
    const { gatheringId, registrationIds } = gatheringNear.payload.parse(event.payload)
    return toHolders(tx, gatheringId, registrationIds, 'gathering-near')
  },
  [followUpPlanned.name]: async (tx, event) =>
    toOwner(tx, followUpPlanned.payload.parse(event.payload).followUpId, false),
  [followUpDue.name]: async (tx, event) =>
    toOwner(tx, followUpDue.payload.parse(event.payload).followUpId, true),
}
