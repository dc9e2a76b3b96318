import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { addDays, localDateOf } from '~/kernel/local-date'
import { authorize } from '~/modules/access/index.server'
import { officeStation } from '~/modules/stations/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { useFormOf } from '../../requests/request-words'
import { changeStation } from './change-station.server'
import { SlotForm, SlotList } from './slot-parts'
import { StationFields } from './station-fields'

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'station.manage')
  const station = await officeStation(args.params.stationId ?? '', now)
  if (!station) throw notFound()
  const tomorrow = addDays(localDateOf(now), 1)
  return { station, from: tomorrow, until: addDays(tomorrow, 13) }
}
export type OfficeStation = ReturnType<typeof useLoaderData<typeof loader>>['station']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.station.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'station.manage')
  const id = args.params.stationId ?? ''
  const done = await changeStation(access, id, await args.request.formData())
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officeStation(id), done.says)
}

/** A station as the office keeps it: its facts, and the slots of the next weeks. */
export default function OfficeStationPage() {
  const { station, from, until } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { office: t } = useMessages(stations)
  const form = useFormOf(reply, 'station')
  return (
    <Page>
      <PageHeader
        title={station.name}
        lead={station.address}
        back={{ to: paths.officeStations(), label: t.title }}
        actions={station.published && <Link to={paths.station(station.id)}>{t.public}</Link>}
      />
      <div className="split-end">
        <Form method="post" className="form min-w-0" noValidate>
          <ErrorSummary errors={form.errors} />
          <StationFields form={form} values={station} />
          <FormActions>
            <SubmitButton name="intent" value="station">
              {t.form.save}
            </SubmitButton>
          </FormActions>
        </Form>
        <aside className="rail">
          <SlotForm reply={reply} from={from} until={until} />
          <SlotList station={station} reply={reply} />
        </aside>
      </div>
    </Page>
  )
}
