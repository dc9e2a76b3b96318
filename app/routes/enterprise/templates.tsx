import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { templateSchema } from '~/modules/applications/index'
import {
  listReplyTemplates,
  removeReplyTemplate,
  saveReplyTemplate,
} from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { useReply } from '../application-words'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'reply-template.edit')
  const templates = await listReplyTemplates(access)
  const asked = new URL(args.request.url).searchParams.get('edit')
  return {
    templates,
    editing: templates.find(template => template.id === asked) ?? null,
    title: messagesFor(applications, access.locale).templates.title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'reply-template.edit')
  const form = await args.request.formData()
  if (form.get('intent') === 'remove') {
    const removed = await removeReplyTemplate({ access, templateId: String(form.get('id') ?? '') })
    if (!removed.ok) throw notFound()
    return redirectSaying(paths.enterpriseTemplates(), 'template-removed')
  }
  const parsed = parseForm(form, templateSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const saved = await saveReplyTemplate({ access, input: parsed.value })
  if (saved.ok) return redirectSaying(paths.enterpriseTemplates(), 'template-saved')
  if (saved.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, saved.code, 'name'), { status: 409 })
}

function List() {
  const { templates: t } = useMessages(applications)
  const { templates } = useLoaderData<typeof loader>()
  if (templates.length === 0) return <EmptyState title={t.empty} text={t.emptyText} />
  return (
    <ul className="rows">
      {templates.map(template => (
        <li key={template.id}>
          <h3>{template.name}</h3>
          <div className="full">
            <Prose text={template.body} />
          </div>
          <Form method="post" className="cluster">
            <Link to={`${paths.enterpriseTemplates()}?edit=${template.id}`}>{t.edit}</Link>
            <input type="hidden" name="id" value={template.id} />
            <SubmitButton name="intent" value="remove" look="quiet" size="small">
              {t.remove}
              <span className="vh">{template.name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function Edit() {
  const { templates: t } = useMessages(applications)
  const { editing } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors, value } = useReply(reply)
  return (
    <Section title={editing ? t.edit : t.add}>
      <SectionBody>
        <Form method="post" className="form" noValidate key={editing?.id ?? 'new'}>
          <ErrorSummary errors={errors} />
          {editing && <input type="hidden" name="id" value={editing.id} />}
          <TextField
            label={t.name}
            name="name"
            defaultValue={value('name') ?? editing?.name}
            error={errors?.name}
          />
          <TextArea
            label={t.body}
            name="body"
            limit={1000}
            defaultValue={value('body') ?? editing?.body}
            error={errors?.body}
          />
          <div>
            <SubmitButton name="intent" value="save">
              {t.save}
            </SubmitButton>
          </div>
        </Form>
      </SectionBody>
    </Section>
  )
}

export default function Templates() {
  const { templates: t } = useMessages(applications)
  return (
    <Page width="text">
      <PageHeader
        title={t.title}
        lead={t.lead}
        back={{ to: paths.enterpriseApplications(), label: t.back }}
      />
      <List />
      <Edit />
    </Page>
  )
}
