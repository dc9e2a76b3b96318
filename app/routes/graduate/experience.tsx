import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { authorize } from '~/modules/access/index.server'
import { EXPERIENCE_KINDS, experienceSchema } from '~/modules/talents/index'
import { myProfile, saveExperience } from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const { experiences } = await myProfile(access)
  const found = experiences.find(experience => experience.id === args.params.partId)
  if (!found && args.params.partId !== 'new') throw notFound()
  return { experience: found ?? null, title: messagesFor(talents, access.locale).experience.title }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const parsed = parseForm(await args.request.formData(), experienceSchema)
  if (!parsed.ok) return data(parsed.reply, { status: 400 })
  const id = args.params.partId === 'new' ? undefined : args.params.partId
  const saved = await saveExperience(access, { ...parsed.value, id })
  if (!saved.ok) throw notFound()
  return redirectSaying(paths.myProfile(), 'saved')
}

export default function Experience() {
  const { experience } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { experience: t, education, profile } = useMessages(talents)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const stored: Record<string, unknown> = experience ?? {}
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
        <RadioGroup
          label={t.kind}
          look="segments"
          options={EXPERIENCE_KINDS.map(value => ({ value, label: t.kinds[value] }))}
          {...field('kind')}
        />
        <TextField label={t.organisation} {...field('organisation')} />
        <TextField label={t.role} optional {...field('role')} />
        <FieldPair>
          <TextField
            label={t.startMonth}
            hint={education.monthHint}
            type="month"
            optional
            {...field('startMonth')}
          />
          <TextField
            label={t.endMonth}
            hint={education.monthHint}
            type="month"
            optional
            {...field('endMonth')}
          />
        </FieldPair>
        <TextArea label={t.description} optional limit={2000} rows={6} {...field('description')} />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
