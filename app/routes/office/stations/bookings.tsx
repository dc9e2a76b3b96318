import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { authorize } from '~/modules/access/index.server'
import { liftSchema, markSchema } from '~/modules/stations/index'
import {
  liftPause,
  listBookings,
  listPauses,
  listStations,
  markBooking,
} from '~/modules/stations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Page, PageHeader } from '~/ui/page/page'
import { ExportLink } from '../../export-link'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'
import { bookingFilter } from './booking-filter'
import { BookingFilters, BookingTable, Pauses } from './booking-parts'
import { StationTabs } from './station-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, stations, t => t.office.bookings.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'station.manage')
  const { filter, page } = bookingFilter(args.request)
  const [list, pauses, all] = await Promise.all([
    listBookings(filter, page, now),
    listPauses(now),
    listStations(now, { all: true }),
  ])
  return { list, pauses, filter, page, now, stations: all.map(({ id, name }) => ({ id, name })) }
}
export type BookingsData = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'station.manage')
  const form = await args.request.formData()
  const { pathname, search } = new URL(args.request.url)
  const back = `${paths.officeBookings()}${pathname.endsWith('.data') ? '' : search}`
  if (form.get('intent') === 'lift') {
    const parsed = parseForm(form, liftSchema)
    if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
    const lifted = await liftPause(access, parsed.value)
    if (!lifted.ok) throw notFound()
    return redirectSaying(back, 'station-lifted')
  }
  const parsed = parseForm(form, markSchema)
  if (!parsed.ok) throw badRequest()
  const marked = await markBooking(access, parsed.value)
  if (marked.ok) return redirectSaying(back, 'station-marked')
  if (marked.code === 'not-found') throw notFound()
  form.set('intent', 'mark')
  return data<FormReply>(refusedForm(form, marked.code), { status: 409 })
}

/** Appointments at all stations: who comes, who came, who stayed away. */
export default function OfficeBookings() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { bookings: t } = useMessages(stations).office
  const form = useFormOf(reply, 'mark')
  return (
    <Page>
      <PageHeader title={t.title} actions={<ExportLink />} />
      <StationTabs />
      <ErrorSummary errors={form.errors} />
      <BookingFilters {...loaded} />
      <BookingTable {...loaded} />
      <Pauses pauses={loaded.pauses} reply={reply} />
    </Page>
  )
}
