import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { authorize } from '~/modules/access/index.server'
import { printedCode } from '~/modules/passes/index'
import { appealSchema } from '~/modules/stations/index'
import { appealPause, cancelOwnBooking, myBookings } from '~/modules/stations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../own-words'
import { pageTitle } from '../page-title'
import { useFormOf } from '../requests/request-words'
import { BOOKING_TONES } from '../station-tones'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, stations, t => t.mine.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'station.book')
  return myBookings(access)
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Booking = Loaded['coming'][number]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'station.book')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const intent = String(form.get('intent'))
  if (intent === 'cancel') {
    const done = await cancelOwnBooking(access, String(form.get('bookingId') ?? ''))
    if (done.ok) return redirectSaying(paths.myStations(), 'station-cancelled')
    if (done.code === 'not-found') throw notFound()
    return data<FormReply>(refusedForm(form, done.code), { status: 409 })
  }
  if (intent !== 'appeal') throw badRequest()
  const parsed = parseForm(form, appealSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await appealPause(access, String(form.get('pauseId') ?? ''), parsed.value.appeal)
  if (!done.ok) throw notFound()
  return redirectSaying(paths.myStations(), 'station-appealed')
}

function Row({ booking, coming }: { booking: Booking; coming: boolean }) {
  const { mine: t } = useMessages(stations)
  const f = useFormat()
  const own = useOwnWords()
  const { slot, status } = booking
  const name = own(slot.station.name, slot.station.nameEn)
  const time = `${f.date(slot.startsAt)} ${f.time(slot.startsAt)}–${f.time(slot.endsAt)}`
  return (
    <ResultRow
      to={paths.station(slot.station.id)}
      title={name}
      tag={<StatusTag tone={BOOKING_TONES[status]}>{t.statuses[status]}</StatusTag>}
      meta={<DotLine items={[time, own(slot.station.address, slot.station.addressEn)]} />}
      note={
        coming ? (
          <Form method="post" className="cluster">
            <span>
              {t.code} <b className="num">{printedCode(booking.code)}</b>
            </span>
            <input type="hidden" name="bookingId" value={booking.id} />
            <button
              type="submit"
              name="intent"
              value="cancel"
              className="btn btn-q btn-s"
              aria-label={t.cancelOf({ station: name, time })}
            >
              {t.cancel}
            </button>
          </Form>
        ) : (
          <DotLine items={[booking.purpose, booking.cancelledBy === 'office' && t.byOffice]} />
        )
      }
    />
  )
}

function Pause({ pause, reply }: { pause: NonNullable<Loaded['pause']>; reply: FormReply | undefined }) {
  const { mine: t } = useMessages(stations)
  const f = useFormat()
  const form = useFormOf(reply, 'appeal')
  return (
    <Card title={t.pausedTitle({ until: f.date(pause.untilAt) })}>
      <p>{t.paused({ absences: pause.absences })}</p>
      {pause.appealed ? (
        <p className="hint">{t.appealed}</p>
      ) : (
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={form.errors} />
          <input type="hidden" name="pauseId" value={pause.id} />
          <TextArea label={t.appeal} hint={t.appealHint} rows={3} limit={500} {...form.field('appeal')} />
          <SubmitButton name="intent" value="appeal" look="secondary">
            {t.appealSend}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}

/** One's appointments at talent stations, and the pause after no-shows with its appeal. */
export default function MyStations() {
  const { coming, past, pause } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { mine: t } = useMessages(stations)
  const form = useFormOf(reply, 'cancel')
  return (
    <Page width="text">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink to={paths.stations()} look="secondary">
            {t.toStations}
          </ButtonLink>
        }
      />
      <ErrorSummary errors={form.errors} />
      {pause && <Pause pause={pause} reply={reply} />}
      {coming.length === 0 && past.length === 0 && (
        <EmptyState title={t.none} text={t.noneText}>
          <ButtonLink to={paths.stations()}>{t.toStations}</ButtonLink>
        </EmptyState>
      )}
      {[
        { title: t.coming, rows: coming },
        { title: t.past, rows: past },
      ].map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <Section key={title} title={title}>
              <RowList>
                {rows.map(booking => (
                  <Row key={booking.id} booking={booking} coming={rows === coming} />
                ))}
              </RowList>
            </Section>
          ),
      )}
    </Page>
  )
}
