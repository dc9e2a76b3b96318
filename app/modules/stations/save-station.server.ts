import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { cancelBookingsOf } from './booking.store.server'
import { hoursSchema, laySlots } from './opening-hours'
import { slotClosed, slotsLaid, stationSaved } from './station.events'
import type { SlotsInput, StationInput } from './station.schema'
import {
  closeSlotRow,
  findStation,
  insertSlots,
  insertStation,
  lockSlot,
  updateStation,
} from './station.store.server'

type Saved = Result<{ stationId: string }, 'not-found'>

/** Adds a station or changes one. */
export function saveStation(access: Access, id: string | null, input: StationInput): Promise<Saved> {
  return transaction<Saved>(async tx => {
    if (id !== null && (!isId(id) || !(await updateStation(tx, id, input)))) return refuse('not-found')
    const stationId = id ?? (await insertStation(tx, { ...input, createdAt: access.now }))
    await recordChange(tx, access, {
      event: stationSaved,
      payload: { stationId },
      subject: { kind: 'station', id: stationId },
      detail: { published: input.published },
    })
    return ok({ stationId })
  })
}

/** Lays out slots within the opening hours; what has begun and what is there already is left out. */
export function layStationSlots(access: Access, stationId: string, input: SlotsInput) {
  return transaction(async tx => {
    const station = isId(stationId) ? await findStation(stationId, true, tx) : null
    if (!station) return refuse('not-found')
    const { from, until, minutes, capacity } = input
    const slots = laySlots(hoursSchema.parse(station.hours), from, until, minutes)
    const coming = slots.filter(slot => slot.startsAt > access.now)
    if (coming.length === 0) return refuse('no-slots')
    const added = await insertSlots(
      tx,
      coming.map(slot => ({ ...slot, stationId, capacity })),
    )
    await recordChange(tx, access, {
      event: slotsLaid,
      payload: { stationId },
      subject: { kind: 'station', id: stationId },
      detail: { from, until, minutes, capacity, added },
    })
    return ok({ added })
  })
}

type Closed = Result<{ cancelled: number }, 'not-found' | 'slot-closed' | 'slot-past'>

/** Calls a slot off; the appointments of it end and their holders are told. */
export function closeStationSlot(access: Access, slotId: string): Promise<Closed> {
  return transaction<Closed>(async tx => {
    const slot = isId(slotId) ? await lockSlot(tx, slotId) : null
    if (!slot) return refuse('not-found')
    if (slot.closedAt) return refuse('slot-closed')
    if (slot.startsAt <= access.now) return refuse('slot-past')
    const bookingIds = await cancelBookingsOf(tx, slotId, access.now)
    await closeSlotRow(tx, slotId, access.now)
    await recordChange(tx, access, {
      event: slotClosed,
      payload: { slotId, bookingIds },
      subject: { kind: 'station-slot', id: slotId },
      detail: { cancelled: bookingIds.length },
    })
    return ok({ cancelled: bookingIds.length })
  })
}
