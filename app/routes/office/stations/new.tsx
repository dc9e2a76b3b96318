import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { authorize } from '~/modules/access/index.server'
import { stationSchema } from '~/modules/stations/index'
import { saveStation } from '~/modules/stations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'
import { StationFields } from './station-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, stations, t => t.office.add)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'station.manage')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'station.manage')
  const parsed = parseForm(await args.request.formData(), stationSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const saved = await saveStation(access, null, parsed.value)
  if (!saved.ok) throw notFound()
  return redirectSaying(paths.officeStation(saved.value.stationId), 'saved')
}

export default function OfficeStationNew() {
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { office: t } = useMessages(stations)
  const form = useFormOf(reply, 'station')
  return (
    <Page width="text">
      <PageHeader title={t.add} back={{ to: paths.officeStations(), label: t.title }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <input type="hidden" name="intent" value="station" />
        <StationFields form={form} />
        <FormActions>
          <SubmitButton>{t.form.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
