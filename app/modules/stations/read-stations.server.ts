import { isId } from '../../kernel/ids'
import { type LocalDate, localDateOf } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { type BookingFilter, type BookingShow, findBookings, findOwnBookings } from './booking.store.server'
import { hoursSchema } from './opening-hours'
import { findPause, findPauses } from './pause.store.server'
import { findFreePlaces, findSlots, findStation, findStations } from './station.store.server'

const DAY_MS = 86_400_000
/** How far ahead slots are shown to those who book, and to the office. */
const AHEAD_DAYS = 14
const OFFICE_DAYS = 31
const PAGE_SIZE = 20

const later = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS)

type Row = Awaited<ReturnType<typeof findStations>>[number]
const shown = ({ createdAt: _created, updatedAt: _updated, hours, ...row }: Row) => ({
  ...row,
  hours: hoursSchema.parse(hours),
})

/** Stations with the places free in the next days; for the office also those not published. */
export async function listStations(now: Date, { all = false } = {}) {
  const [rows, free] = await Promise.all([findStations(all), findFreePlaces(now, later(now, AHEAD_DAYS))])
  return rows.map(row => ({ ...shown(row), free: free.get(row.id) ?? 0 }))
}
export type ListedStation = Awaited<ReturnType<typeof listStations>>[number]

type Slot = Awaited<ReturnType<typeof findSlots>>[number]

/** Slots under their civil days. */
export function slotsByDay(slots: readonly Slot[]): { day: LocalDate; slots: Slot[] }[] {
  const days = new Map<LocalDate, Slot[]>()
  for (const slot of slots) {
    const day = localDateOf(slot.startsAt)
    days.set(day, [...(days.get(day) ?? []), slot])
  }
  return [...days].map(([day, ofDay]) => ({ day, slots: ofDay }))
}

/** A station as everybody sees it, with the slots of the next days; null when it is none. */
export async function publicStation(id: string, now: Date) {
  const row = isId(id) ? await findStation(id) : null
  if (!row) return null
  return { ...shown(row), days: slotsByDay(await findSlots(id, now, later(now, AHEAD_DAYS))) }
}

/** A station as the office keeps it, with the slots of the next weeks. */
export async function officeStation(id: string, now: Date) {
  const row = isId(id) ? await findStation(id, true) : null
  if (!row) return null
  return { ...shown(row), days: slotsByDay(await findSlots(id, now, later(now, OFFICE_DAYS), true)) }
}

/** Somebody's appointments and the pause they are under, if any. */
export async function myBookings({ actor, now }: Access) {
  const [rows, pause] = await Promise.all([findOwnBookings(actor.userId), findPause(actor.userId, now)])
  return {
    coming: rows.filter(row => row.status === 'booked' && row.slot.endsAt > now).reverse(),
    past: rows.filter(row => row.status !== 'booked' || row.slot.endsAt <= now),
    pause: pause && {
      id: pause.id,
      absences: pause.absences,
      untilAt: new Date(pause.untilAt.getTime() - 1),
      appealed: pause.appealedAt !== null,
    },
  }
}

/** One page of the office's appointments with the pauses under way. `page` from 1. */
export async function listBookings(filter: BookingFilter, page: number, now: Date, size = PAGE_SIZE) {
  const { total, rows } = await findBookings(filter, now, { skip: (page - 1) * size, take: size })
  return { total, pages: Math.max(1, Math.ceil(total / size)), items: rows }
}

/** Pauses under way with who is under them. */
export async function listPauses(now: Date) {
  const rows = await findPauses(now)
  return rows.map(({ user, ...row }) => ({
    ...{ id: row.id, absences: row.absences, fromAt: row.fromAt, appeal: row.appeal },
    untilAt: new Date(row.untilAt.getTime() - 1),
    name: user.name,
    email: user.email,
  }))
}

export type { BookingFilter, BookingShow }
