import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { policies } from '~/i18n/policies'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { mayMovePolicy } from '~/modules/policies/index'
import { officePolicy } from '~/modules/policies/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useFormOf } from '../../requests/request-words'
import { changePolicy } from './change-policy.server'
import { PolicyFields } from './policy-fields'
import { POLICY_TONES } from './policy-tones'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'policy.edit')
  const policy = await officePolicy(args.params.articleId ?? '')
  if (!policy) throw notFound()
  return { policy }
}
type Policy = ReturnType<typeof useLoaderData<typeof loader>>['policy']
type Part = { policy: Policy; reply: FormReply | undefined }

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.policy.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'policy.edit')
  const id = args.params.articleId ?? ''
  const done = await changePolicy(access, id, args.request)
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officePolicy(id), done.says)
}

function Publishing({ policy, reply }: Part) {
  const { office: t } = useMessages(policies)
  const form = useFormOf(reply, 'withdraw')
  if (mayMovePolicy(policy.status, 'published')) {
    return (
      <Card title={policy.status === 'draft' ? t.publish : t.republish}>
        <Form method="post" className="form">
          <p className="hint">{t.publishText}</p>
          <SubmitButton name="intent" value="publish" wide>
            {policy.status === 'draft' ? t.publish : t.republish}
          </SubmitButton>
        </Form>
      </Card>
    )
  }
  return (
    <Card title={t.withdraw}>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <TextField label={t.reason} hint={t.reasonHint} {...form.field('reason')} />
        <SubmitButton name="intent" value="withdraw" look="danger" wide>
          {t.withdraw}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function Files({ policy, reply }: Part) {
  const { office: t } = useMessages(policies)
  const f = useFormat()
  const form = useFormOf(reply, 'file')
  const { name, id, error } = form.field('file')
  return (
    <Card title={t.files}>
      {policy.files.length === 0 && <p className="hint">{t.noFiles}</p>}
      {policy.files.map(file => (
        <Form method="post" key={file.id} className="cluster my-2">
          <a href={paths.policyFile(policy.id, file.id)}>{file.name}</a>
          <span className="hint">{f.bytes(file.size)}</span>
          <input type="hidden" name="fileId" value={file.id} />
          <button
            type="submit"
            className="btn btn-q btn-s"
            name="intent"
            value="remove-file"
            aria-label={t.removeName({ name: file.name })}
          >
            {t.remove}
          </button>
        </Form>
      ))}
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <FileField
          label={t.file}
          name={name}
          id={id}
          error={error}
          accept={extensionsFor('policy')}
          maxBytes={PURPOSES.policy.maxBytes}
        />
        <SubmitButton name="intent" value="file" look="secondary" wide>
          {t.addFile}
        </SubmitButton>
      </Form>
    </Card>
  )
}

export default function OfficePolicyPage() {
  const { policy } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { office: t, statuses } = useMessages(policies)
  const form = useFormOf(reply, 'save')
  return (
    <Page>
      <PageHeader
        title={policy.title}
        lead={<StatusTag tone={POLICY_TONES[policy.status]}>{statuses[policy.status]}</StatusTag>}
        back={{ to: paths.officePolicies(), label: t.title }}
        actions={policy.status !== 'draft' && <Link to={paths.policy(policy.id)}>{t.public}</Link>}
      />
      <div className="split-end">
        <Form method="post" className="form min-w-0" noValidate>
          <ErrorSummary errors={form.errors} />
          <PolicyFields form={form} values={policy} />
          <FormActions>
            <SubmitButton name="intent" value="save">
              {t.save}
            </SubmitButton>
          </FormActions>
        </Form>
        <aside className="rail">
          <Publishing policy={policy} reply={reply} />
          <Files policy={policy} reply={reply} />
        </aside>
      </div>
    </Page>
  )
}
