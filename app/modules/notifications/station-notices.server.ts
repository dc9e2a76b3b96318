import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import { printedCode } from '../passes/index'
import {
  bookingNear,
  pauseAppealed,
  pauseLifted,
  slotClosed,
  stationBooked,
  stationPaused,
} from '../stations/index'
import { bookingNoticeFacts, pauseNoticeFacts, pauseReaders } from '../stations/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Kind = 'station-booked' | 'station-near' | 'station-called-off'

async function toHolder(tx: Tx, bookingId: string, kind: Kind): Promise<Notice[]> {
  const facts = await bookingNoticeFacts(tx, bookingId)
  if (!facts) return []
  const { slot, code, userId } = facts
  const params = {
    station: slot.station.name,
    address: slot.station.address,
    from: slot.startsAt.toISOString(),
    code: printedCode(code),
  }
  return [{ userId, kind, params, link: paths.myStations() }]
}

/** Notices about appointments at talent stations and the pause after no-shows. */
export const STATION_NOTICES: Record<string, NoticeRule> = {
  [stationBooked.name]: (tx, event) =>
    toHolder(tx, stationBooked.payload.parse(event.payload).bookingId, 'station-booked'),
  [bookingNear.name]: (tx, event) =>
    toHolder(tx, bookingNear.payload.parse(event.payload).bookingId, 'station-near'),
  [slotClosed.name]: async (tx, event) => {
    const { bookingIds } = slotClosed.payload.parse(event.payload)
    const notices: Notice[] = []
    for (const id of bookingIds) notices.push(...(await toHolder(tx, id, 'station-called-off')))
    return notices
  },
  [stationPaused.name]: async (tx, event) => {
    const facts = await pauseNoticeFacts(tx, stationPaused.payload.parse(event.payload).pauseId)
    if (!facts) return []
    const params = { absences: facts.absences, until: new Date(facts.untilAt.getTime() - 1).toISOString() }
    return [{ userId: facts.userId, kind: 'station-paused', params, link: paths.myStations() }]
  },
  [pauseAppealed.name]: async (tx, event) => {
    const facts = await pauseNoticeFacts(tx, pauseAppealed.payload.parse(event.payload).pauseId)
    if (!facts) return []
    const readers = await pauseReaders(tx)
    return readers.map(userId => ({
      userId,
      kind: 'station-pause-appealed' as const,
      params: { name: facts.user.name },
      link: paths.officeBookings(),
    }))
  },
  [pauseLifted.name]: async (tx, event) => {
    const facts = await pauseNoticeFacts(tx, pauseLifted.payload.parse(event.payload).pauseId)
    if (!facts) return []
    const params = { note: facts.liftNote }
    return [{ userId: facts.userId, kind: 'station-pause-lifted', params, link: paths.stations() }]
  },
}
