import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { DEGREES } from '~/kernel/degree'
import { authorize } from '~/modules/access/index.server'
import { educationSchema } from '~/modules/talents/index'
import { myProfile, saveEducation } from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const { educations } = await myProfile(access)
  const found = educations.find(education => education.id === args.params.partId)
  if (!found && args.params.partId !== 'new') throw notFound()
  return { education: found ?? null, title: messagesFor(talents, access.locale).education.title }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const parsed = parseForm(await args.request.formData(), educationSchema)
  if (!parsed.ok) return data(parsed.reply, { status: 400 })
  const id = args.params.partId === 'new' ? undefined : args.params.partId
  const saved = await saveEducation(access, { ...parsed.value, id })
  if (!saved.ok) throw notFound()
  return redirectSaying(paths.myProfile(), 'saved')
}

export default function Education() {
  const { education } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { education: t, profile, degrees } = useMessages(talents)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const stored: Record<string, string | null> = education
    ? ({ ...education, id: null, position: null } as never)
    : {}
  const field = (name: string) => ({
    name,
    defaultValue: String((reply ? reply.values[name] : stored[name]) ?? ''),
    error: errors?.[name],
  })
  return (
    <Page width="text">
      <PageHeader title={t.title} back={{ to: paths.myProfile(), label: profile.title }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <TextField label={t.school} hint={t.schoolHint} {...field('school')} />
        <FieldPair>
          <TextField label={t.majorName} {...field('majorName')} />
          <SelectField
            label={t.degree}
            options={DEGREES.slice(1).map(value => ({ value, label: degrees[value] }))}
            {...field('degree')}
          />
        </FieldPair>
        <FieldPair>
          <TextField label={t.startMonth} hint={t.monthHint} type="month" optional {...field('startMonth')} />
          <TextField label={t.endMonth} hint={t.monthHint} type="month" optional {...field('endMonth')} />
        </FieldPair>
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
