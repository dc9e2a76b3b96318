import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { kindSchema } from '~/modules/requests/index'
import { departmentsToAssign, listRequestKinds, saveRequestKind } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Checkbox } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { pageTitle } from '../page-title'
import { useFormOf, useKindName } from '../requests/request-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.kinds.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'request.catalogue')
  const [kinds, departments] = await Promise.all([listRequestKinds({ all: true }), departmentsToAssign()])
  return { kinds, departments }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.catalogue')
  const form = await args.request.formData()
  const parsed = parseForm(form, kindSchema)
  const intent = String(form.get('intent') ?? '')
  if (!parsed.ok) {
    return data<FormReply>({ ...parsed.reply, values: { ...parsed.reply.values, intent } }, { status: 400 })
  }
  const saved = await saveRequestKind({ access, input: parsed.value })
  if (saved.ok) return redirectSaying(paths.officeRequestKinds(), 'saved')
  return data<FormReply>(refusedForm(form, saved.code), { status: 409 })
}

type Kind = ReturnType<typeof useLoaderData<typeof loader>>['kinds'][number]

function KindForm({ kind, reply }: { kind: Kind | null; reply: FormReply | undefined }) {
  const { departments } = useLoaderData<typeof loader>()
  const { kinds: t, assign } = useMessages(requests)
  const form = useFormOf(reply, kind?.key ?? 'new-kind')
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={form.errors} />
      <input type="hidden" name="intent" value={kind?.key ?? 'new-kind'} />
      {kind ? (
        <input type="hidden" name="key" value={kind.key} />
      ) : (
        <TextField label={t.key} {...form.field('key')} />
      )}
      <div className="grid grid-cols-2 gap-3 phone:grid-cols-1">
        <TextField label={t.zh} {...form.field('zh', kind?.zh)} />
        <TextField label={t.en} {...form.field('en', kind?.en)} />
        <SelectField
          label={t.department}
          optional
          empty={t.noDepartment}
          options={departments.map(one => ({ value: one.id, label: one.name }))}
          {...form.field('departmentId', kind?.departmentId ?? '')}
        />
        <TextField
          label={t.days}
          unit={assign.day}
          inputMode="numeric"
          narrow
          {...form.field('handlingDays', kind?.handlingDays ?? 10)}
        />
      </div>
      <Checkbox
        label={t.active}
        name="active"
        id={`f-${kind?.key ?? 'new'}-active`}
        defaultChecked={kind?.active ?? true}
      />
      <div>
        <SubmitButton look="secondary" size="small">
          {kind ? t.save : t.add}
        </SubmitButton>
      </div>
    </Form>
  )
}

/** The catalogue of what can be asked for: lead department and time by kind. */
export default function RequestKinds() {
  const { kinds } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { kinds: t, office } = useMessages(requests)
  const name = useKindName()
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.officeRequests(), label: office.back }} />
      <p className="hint">{t.inUse}</p>
      {kinds.map(kind => (
        <Section key={kind.key} title={name(kind)} hint={kind.department?.name}>
          <SectionBody>
            <KindForm kind={kind} reply={reply} />
          </SectionBody>
        </Section>
      ))}
      <Section title={t.add}>
        <SectionBody>
          <KindForm kind={null} reply={reply} />
        </SectionBody>
      </Section>
    </Page>
  )
}
