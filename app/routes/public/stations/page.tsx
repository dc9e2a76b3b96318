import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { can } from '~/modules/access/index'
import { authorize, publicAccess } from '~/modules/access/index.server'
import { readSettings } from '~/modules/settings/index.server'
import { bookSchema } from '~/modules/stations/index'
import { bookSlot, publicStation } from '~/modules/stations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Prose } from '~/ui/text/prose'
import { useOwnWords } from '../../own-words'
import { BookingForm } from './booking-form'
import { HoursTable } from './hours-table'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, now } = await publicAccess(args)
  const station = await publicStation(args.params.stationId ?? '', now)
  if (!station) throw notFound()
  const { stations: rule } = await readSettings()
  const who = actor ? (can(actor, 'station.book') ? 'talent' : 'other') : 'visitor'
  return { station, rule, who: who as 'talent' | 'other' | 'visitor' }
}
export type StationData = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.station.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'station.book')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const parsed = parseForm(form, bookSchema)
  if (!parsed.ok) {
    const values = { ...parsed.reply.values, intent: 'book' }
    return data<FormReply>({ ...parsed.reply, values }, { status: 400 })
  }
  const booked = await bookSlot(access, parsed.value)
  if (booked.ok) return redirectSaying(paths.myStations(), 'station-booked')
  if (booked.code === 'not-found') throw notFound()
  form.set('intent', 'book')
  return data<FormReply>(refusedForm(form, booked.code, 'slotId'), { status: 409 })
}

function Facts({ station }: Pick<StationData, 'station'>) {
  const t = useMessages(stations)
  const own = useOwnWords()
  const services = station.services.map((zh, at) => own(zh, station.servicesEn[at] ?? ''))
  return (
    <aside className="rail">
      <Card>
        <DefinitionRows
          items={[
            { term: t.address, value: own(station.address, station.addressEn) },
            ...(station.contact ? [{ term: t.contact, value: station.contact }] : []),
          ]}
        />
      </Card>
      <Card title={t.hours}>
        <HoursTable hours={station.hours} />
      </Card>
      {services.length > 0 && (
        <Card title={t.services}>
          <ul className="prose">
            {services.map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Card>
      )}
    </aside>
  )
}

/** A talent station with its slots; those who may book choose one. */
export default function StationPage() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { station } = loaded
  const t = useMessages(stations)
  const own = useOwnWords()
  return (
    <Page>
      <PageHeader title={own(station.name, station.nameEn)} back={{ to: paths.stations(), label: t.title }} />
      <div className="split-end">
        <div className="stack min-w-0">
          <Prose text={own(station.summary, station.summaryEn)} />
          <BookingForm {...loaded} reply={reply} />
        </div>
        <Facts station={station} />
      </div>
    </Page>
  )
}
