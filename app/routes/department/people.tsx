import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { can } from '~/modules/access/index'
import { type Access, authorize } from '~/modules/access/index.server'
import { absenceSchema } from '~/modules/requests/index'
import { enterAbsence, nameReceiver, readDesk, removeAbsence } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { mustActFor } from '../members/answer-members.server'
import { pageTitle } from '../page-title'
import { useFormOf } from '../requests/request-words'
import { AbsenceForm, AbsenceTable } from './absences'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.people.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.handle')
  mustActFor(access, 'department')
  return { ...(await readDesk(access)), editable: can(access.actor, 'desk.keep') }
}

async function addAbsence(access: Access, form: FormData) {
  const parsed = parseForm(form, absenceSchema)
  if (!parsed.ok) {
    const values = { ...parsed.reply.values, intent: 'absence' }
    return data<FormReply>({ ...parsed.reply, values }, { status: 400 })
  }
  const done = await enterAbsence({ access, input: parsed.value })
  if (done.ok) return redirectSaying(paths.departmentPeople(), 'saved')
  return data<FormReply>(refusedForm(form, done.code, 'userId'), { status: 409 })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'desk.keep')
  mustActFor(access, 'department')
  const form = await args.request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  if (form.get('intent') === 'absence') return addAbsence(access, form)
  if (form.get('intent') === 'receiver') {
    const done = await nameReceiver({ access, userId: text('userId') })
    if (done.ok) return redirectSaying(paths.departmentPeople(), 'saved')
    return data<FormReply>(refusedForm(form, done.code, 'userId'), { status: 409 })
  }
  if (form.get('intent') !== 'remove') throw badRequest()
  const done = await removeAbsence({ access, absenceId: text('absenceId') })
  if (!done.ok) throw notFound()
  return redirectSaying(paths.departmentPeople(), 'saved')
}

function Receiver({ reply }: { reply: FormReply | undefined }) {
  const { receiverUserId, colleagues, editable } = useLoaderData<typeof loader>()
  const { people: t } = useMessages(requests)
  const form = useFormOf(reply, 'receiver')
  return (
    <Section title={t.receiver}>
      <SectionBody>
        <Form method="post" className="form" noValidate>
          <SelectField
            label={t.receiver}
            hint={t.receiverHint}
            empty={null}
            disabled={!editable}
            options={colleagues.map(one => ({ value: one.id, label: one.name }))}
            {...form.field('userId', receiverUserId ?? '')}
          />
          {editable && (
            <div>
              <SubmitButton name="intent" value="receiver" look="secondary">
                {t.save}
              </SubmitButton>
            </div>
          )}
        </Form>
      </SectionBody>
    </Section>
  )
}

/** Who receives what the department is given, and who acts for those away. */
export default function DepartmentPeople() {
  const { editable, absences, colleagues } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { people: t, desk } = useMessages(requests)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.department(), label: desk.onDesk }} />
      {!editable && <Notice>{t.only}</Notice>}
      <Receiver reply={reply} />
      <Section title={t.absences}>
        <AbsenceTable absences={absences} editable={editable} />
        {editable && (
          <SectionBody>
            <AbsenceForm colleagues={colleagues} reply={reply} />
          </SectionBody>
        )}
      </Section>
    </Page>
  )
}
