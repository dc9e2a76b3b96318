import { messagesFor } from '../../i18n/catalogue'
import { stations } from '../../i18n/stations'
import type { Access } from '../access/index.server'
import { printedCode } from '../passes/index'
import { type BookingFilter, listBookings } from '../stations/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

type Row = Awaited<ReturnType<typeof listBookings>>['items'][number]

/** Appointments at talent stations under the filter of their page. */
export async function exportBookings(access: Access, filter: BookingFilter): Promise<Response> {
  const load = (page: number) => listBookings(filter, page, access.now)
  const first = await load(1)
  await noteExport(access, 'station-bookings', first.total, true)
  const { office, mine } = messagesFor(stations, access.locale)
  const { columns: t, sheet } = office.bookings
  const clock = (at: Date) =>
    new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
  return streamWorkbook({
    sheet,
    columns: [
      { heading: t.time, kind: 'text' },
      { heading: t.station, kind: 'text', width: 24 },
      { heading: t.who, kind: 'text', width: 12 },
      { heading: t.email, kind: 'text', width: 28 },
      { heading: t.purpose, kind: 'text', width: 36 },
      { heading: t.code, kind: 'text', width: 14 },
      { heading: t.status, kind: 'text', width: 10 },
    ],
    rows: rowsOf(itemsOf<Row>(first, load), row => [
      clock(row.startsAt),
      row.slot.station.name,
      row.user.name,
      row.user.email,
      row.purpose,
      printedCode(row.code),
      mine.statuses[row.status],
    ]),
  })
}
