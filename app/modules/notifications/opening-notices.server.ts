import type { NoticeKind } from '../../i18n/notices'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import { openingClosed, openingPublished, openingReturned } from '../openings/index'
import { openingNoticeFacts } from '../openings/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

async function toMembers(
  tx: Tx,
  openingId: string,
  kind: NoticeKind,
  options: { note?: boolean; link: string },
): Promise<Notice[]> {
  const facts = await openingNoticeFacts(tx, openingId)
  if (!facts) return []
  const { opening, note, members } = facts
  return members.map(userId => ({
    userId,
    kind,
    params: { opening, ...(options.note && { note }) },
    link: options.link,
  }))
}

/** What an enterprise hears of its openings from the talent office and the calendar. */
export const OPENING_NOTICES: Record<string, NoticeRule> = {
  [openingPublished.name]: async (tx, event) => {
    const { openingId } = openingPublished.payload.parse(event.payload)
    return toMembers(tx, openingId, 'opening-published', { link: paths.enterpriseOpening(openingId) })
  },
  [openingReturned.name]: async (tx, event) => {
    const { openingId } = openingReturned.payload.parse(event.payload)
    const link = paths.enterpriseOpening(openingId)
    return toMembers(tx, openingId, 'opening-returned', { link, note: true })
  },
  [openingClosed.name]: async (tx, event) => {
    const { openingId, reason } = openingClosed.payload.parse(event.payload)
    if (reason === 'enterprise') return []
    if (reason === 'office') {
      const link = paths.enterpriseOpening(openingId)
      return toMembers(tx, openingId, 'opening-closed-by-office', { link, note: true })
    }
    return toMembers(tx, openingId, 'opening-expired', {
      link: `${paths.enterpriseApplications()}?opening=${openingId}`,
    })
  },
}
