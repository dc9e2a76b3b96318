import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useMessages } from '~/i18n/react'
import type { Access } from '~/modules/access/index.server'
import { authorize } from '~/modules/access/index.server'
import { nextUnitStatuses, unitSchema, unitStatusSchema } from '~/modules/apartments/index'
import { editUnit, readUnit, removePicture, setUnitStatus } from '~/modules/apartments/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { Timeline } from '~/ui/figure/timeline'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { UNIT_TONES, useUnitWords } from '../../apartment-words'
import { type Changed, formOf, pictureOf } from './change-project.server'
import { useOfficeReply } from './office-reply'
import { PictureList } from './picture-list'
import { UnitFields } from './unit-fields'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'apartment.manage')
  const unit = await readUnit(args.params.unitId ?? '')
  if (!unit) throw notFound()
  return { unit, next: nextUnitStatuses(unit.status) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.unit.building.name} ${loaded.unit.number}` },
]

type Unit = NonNullable<Awaited<ReturnType<typeof readUnit>>>

async function change(access: Access, unit: Unit, request: Request): Promise<Changed> {
  const { form, tooLarge } = await formOf(request)
  if (tooLarge) return { reply: refusedForm(form, 'file-too-large', 'file'), status: 400 }
  const intent = String(form.get('intent') ?? '')
  if (intent === 'picture') return pictureOf(access, { projectId: unit.projectId, unitId: unit.id }, form)
  if (intent.startsWith('remove-')) {
    const gone = await removePicture(access, unit.projectId, intent.slice('remove-'.length))
    if (!gone.ok) throw notFound()
    return { says: 'saved' }
  }
  if (intent === 'status') {
    const parsed = parseForm(form, unitStatusSchema)
    if (!parsed.ok) return { reply: parsed.reply, status: 400 }
    const moved = await setUnitStatus(access, unit.id, parsed.value)
    return moved.ok ? { says: 'saved' } : { reply: refusedForm(form, moved.code), status: 409 }
  }
  if (intent !== 'unit') throw badRequest()
  const parsed = parseForm(form, unitSchema.omit({ buildingId: true, number: true }))
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  if (!(await editUnit(access, unit.id, parsed.value)).ok) throw notFound()
  return { says: 'saved' }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const unit = await readUnit(args.params.unitId ?? '')
  if (!unit) throw notFound()
  const done = await change(access, unit, args.request)
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officeApartmentUnit(unit.id), done.says)
}

function Rail() {
  const { unit, next } = useLoaderData<typeof loader>()
  const { unit: t } = useMessages(apartmentOffice)
  const { unitStatuses } = useMessages(apartments)
  return (
    <aside className="rail">
      <Card title={t.setStatus}>
        {next.length === 0 ? (
          <p className="muted">{t.fixed}</p>
        ) : (
          <Form method="post" noValidate className="form">
            <SelectField
              label={t.to}
              name="status"
              empty={null}
              options={next.map(status => ({ value: status, label: unitStatuses[status] }))}
            />
            <TextField label={t.note} name="note" optional />
            <SubmitButton name="intent" value="status" look="secondary">
              {t.setStatus}
            </SubmitButton>
          </Form>
        )}
      </Card>
      <Card title={t.history}>
        <Timeline
          items={unit.steps.map((step, index) => ({
            key: step.id,
            title: unitStatuses[step.status],
            state: index === 0 ? 'current' : 'done',
            when: <Time value={step.at} shape="dateTime" />,
            note: step.note,
          }))}
        />
      </Card>
    </aside>
  )
}

export default function OfficeUnit() {
  const { unit } = useLoaderData<typeof loader>()
  const t = useMessages(apartmentOffice)
  const { unitStatuses } = useMessages(apartments)
  const w = useUnitWords()
  const reply = useOfficeReply(useActionData<typeof action>() as FormReply | undefined)
  return (
    <Page>
      <PageHeader
        title={w.name(unit)}
        lead={<StatusTag tone={UNIT_TONES[unit.status]}>{unitStatuses[unit.status]}</StatusTag>}
        back={{ to: paths.officeApartmentProject(unit.project.id), label: w.project(unit.project) }}
      />
      <ErrorSummary errors={reply.errors} />
      <div className="split-end">
        <div>
          <Section title={t.unit.edit}>
            <SectionBody>
              <Form method="post" noValidate className="form">
                <UnitFields reply={reply} values={unit} />
                <SubmitButton name="intent" value="unit">
                  {t.saved}
                </SubmitButton>
              </Form>
            </SectionBody>
          </Section>
          <PictureList pictures={unit.pictures} reply={reply} />
        </div>
        <Rail />
      </div>
    </Page>
  )
}
