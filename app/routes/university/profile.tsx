import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { can } from '~/modules/access/index'
import { authorize } from '~/modules/access/index.server'
import { universitySchema } from '~/modules/universities/index'
import { ownUniversity, saveUniversity } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { fieldsOf, type Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { placeOf } from '../public/university-row'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, universities, t => t.profile.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'roster.read')
  const university = await ownUniversity(access)
  if (!university) throw notFound()
  return { university, editable: can(access.actor, 'university.edit') }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'university.edit')
  const parsed = parseForm(await args.request.formData(), universitySchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const saved = await saveUniversity({ access, input: parsed.value })
  if (!saved.ok) throw notFound()
  return redirectSaying(paths.universityProfile(), 'saved')
}

/** What a university says of itself beside what the public list says. */
export default function UniversityProfile() {
  const { university, editable } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { profile: t, page } = useMessages(universities)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const field = fieldsOf(reply, errors)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <DefinitionRows
        items={[
          { term: page.name, value: university.name },
          { term: page.code, value: university.code },
          { term: page.authority, value: university.authority || page.notStated },
          { term: page.place, value: placeOf(university) || page.notStated },
        ]}
      />
      {!editable && <Notice>{t.readOnly}</Notice>}
      <Form method="post" className="form mt-6" noValidate>
        <ErrorSummary errors={errors} />
        <TextField label={t.nameEn} optional {...field('nameEn', university.nameEn)} />
        <TextField
          label={t.website}
          hint={t.websiteHint}
          optional
          type="url"
          {...field('website', university.website)}
        />
        <TextArea
          label={t.introduction}
          hint={t.introductionHint}
          optional
          rows={8}
          limit={2000}
          {...field('introduction', university.introduction)}
        />
        {editable && (
          <FormActions>
            <SubmitButton>{t.save}</SubmitButton>
          </FormActions>
        )}
      </Form>
    </Page>
  )
}
