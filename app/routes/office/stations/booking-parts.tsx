import { Form, Link, useLocation } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { printedCode } from '~/modules/passes/index'
import { mayMoveBooking } from '~/modules/stations/index'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button } from '~/ui/page/button'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { withParam } from '../../query'
import { useFormOf } from '../../requests/request-words'
import { BOOKING_TONES } from '../../station-tones'
import { BOOKING_SHOWS } from './booking-filter'
import type { BookingsData } from './bookings'

/** Views, station and words to look for. */
export function BookingFilters({ filter, stations: all }: BookingsData) {
  const { bookings: t } = useMessages(stations).office
  const { search } = useLocation()
  return (
    <>
      <nav className="cluster my-4" aria-label={t.title}>
        {BOOKING_SHOWS.map(show => (
          <Link
            key={show}
            to={withParam(search, 'show', show)}
            className={show === filter.show ? 'chip' : 'chip chip-plain'}
            aria-current={show === filter.show || undefined}
            discover="none"
          >
            {t.shows[show]}
          </Link>
        ))}
      </nav>
      <Form className="cluster my-4" action={paths.officeBookings()} role="search">
        <input type="hidden" name="show" value={filter.show} />
        <select
          className="input max-w-60"
          name="station"
          aria-label={t.station}
          defaultValue={filter.stationId ?? ''}
        >
          <option value="">{t.allStations}</option>
          {all.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <input
          className="input max-w-60"
          type="search"
          name="q"
          defaultValue={filter.q}
          aria-label={t.search}
          placeholder={t.search}
        />
        <Button type="submit" look="secondary">
          {t.find}
        </Button>
      </Form>
    </>
  )
}

type Booking = BookingsData['list']['items'][number]

function Marks({ booking, now }: { booking: Booking; now: Date }) {
  const { bookings: t } = useMessages(stations).office
  const begun = booking.startsAt <= now
  const mark = (status: 'attended' | 'absent') =>
    mayMoveBooking(booking.status, status, 'office') &&
    (status === 'attended' || begun) && (
      <button
        type="submit"
        name="status"
        value={status}
        className="btn btn-q btn-s"
        aria-label={t.markOf({ name: booking.user.name, status: t[status] })}
      >
        {t[status]}
      </button>
    )
  return (
    <Form method="post" className="cluster">
      <input type="hidden" name="bookingId" value={booking.id} />
      {mark('attended')}
      {mark('absent')}
    </Form>
  )
}

/** The appointments found. */
export function BookingTable({ list, page, now }: BookingsData) {
  const { office, mine } = useMessages(stations)
  const { bookings: t } = office
  const { columns: c } = t
  const f = useFormat()
  if (list.items.length === 0) return <EmptyState title={t.empty} />
  return (
    <>
      <DataTable
        caption={t.caption}
        rows={list.items}
        rowKey={row => row.id}
        columns={[
          {
            key: 'who',
            label: c.who,
            kind: 'row',
            cell: row => row.user.name,
          },
          { key: 'time', label: c.time, cell: row => f.shortDateTime(row.startsAt) },
          { key: 'station', label: c.station, cell: row => row.slot.station.name },
          { key: 'purpose', label: c.purpose, cell: row => row.purpose },
          { key: 'code', label: c.code, cell: row => <span className="num">{printedCode(row.code)}</span> },
          {
            key: 'status',
            label: c.status,
            cell: row => <StatusTag tone={BOOKING_TONES[row.status]}>{mine.statuses[row.status]}</StatusTag>,
          },
          { key: 'act', label: c.act, kind: 'action', cell: row => <Marks booking={row} now={now} /> },
        ]}
      />
      <Pagination page={page} pages={list.pages} />
    </>
  )
}

type Pause = BookingsData['pauses'][number]

function PauseForm({ pause, reply }: { pause: Pause; reply: FormReply | undefined }) {
  const { bookings: t } = useMessages(stations).office
  const f = useFormat()
  const form = useFormOf(reply?.values.pauseId === pause.id ? reply : undefined, 'lift')
  const note = form.field('note')
  return (
    <Form method="post" className="form border-b border-line-soft py-3" noValidate>
      <p>
        <b>{pause.name}</b>{' '}
        <span className="hint">{t.until({ absences: pause.absences, until: f.date(pause.untilAt) })}</span>
      </p>
      {pause.appeal && <p>{t.appeal({ text: pause.appeal })}</p>}
      <ErrorSummary errors={form.errors} />
      <input type="hidden" name="pauseId" value={pause.id} />
      <TextField label={t.note} hint={t.noteHint} {...note} id={`f-lift-${pause.id}`} />
      <div>
        <SubmitButton name="intent" value="lift" look="secondary" size="small">
          {t.lift}
        </SubmitButton>
      </div>
    </Form>
  )
}

/** Who cannot book for now, those who appealed first. */
export function Pauses({ pauses, reply }: { pauses: readonly Pause[]; reply: FormReply | undefined }) {
  const { bookings: t } = useMessages(stations).office
  return (
    <Section title={t.pauses} hint={t.pausesHint}>
      <SectionBody>
        {pauses.length === 0 && <p className="hint">{t.noPauses}</p>}
        {pauses.map(pause => (
          <PauseForm key={pause.id} pause={pause} reply={reply} />
        ))}
      </SectionBody>
    </Section>
  )
}
