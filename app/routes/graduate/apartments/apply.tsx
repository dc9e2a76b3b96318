import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { housingSchema } from '~/modules/allocations/index'
import { myHousingList, publicBatch, submitHousing } from '~/modules/allocations/index.server'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'
import { Checkbox, RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldSet, FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { useHousingReply } from '../../housing-words'

const PAPERS = ['contract', 'degree', 'insurance'] as const
const MEMBERS = [0, 1, 2, 3] as const

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  const batch = await publicBatch(args.params.batchId ?? '', 1, access.now)
  if (!batch) throw notFound()
  const own = (await myHousingList(access)).find(row => row.batch.id === batch.id)
  return {
    title: messagesFor(housing, access.locale).apply.title,
    batch: { id: batch.id, title: batch.title, open: batch.takesApplications },
    again: own?.status === 'supplement' || own?.status === 'withdrawn',
    typed: own ? { employer: own.employer, insuranceMonths: String(own.insuranceMonths) } : null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.title} · ${loaded.batch.title}` },
]

async function papersOf(form: FormData) {
  const chosen = await Promise.all(
    PAPERS.map(async kind => ({ kind, upload: await uploadedFile(form, kind) })),
  )
  return chosen.flatMap(({ kind, upload }) => (upload ? [{ kind, upload }] : []))
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  await limitRate('write', access.actor.userId, access.now)
  const { form, tooLarge } = await parseUpload(args.request, PURPOSES.paper.maxBytes)
  if (tooLarge) return data<FormReply>(refusedForm(form, 'file-too-large', 'contract'), { status: 400 })
  const papers = await papersOf(form)
  for (const kind of PAPERS) form.delete(kind)
  const parsed = parseForm(form, housingSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const { undertaking } = messagesFor(housing, access.locale).apply
  const submission = { input: parsed.value, papers, undertaking }
  const sent = await submitHousing(access, args.params.batchId ?? '', submission)
  if (sent.ok) return redirectSaying(paths.myHousing(sent.value.applicationId), 'housing-sent')
  const field = sent.code.startsWith('file-') ? 'contract' : ''
  return data<FormReply>(refusedForm(form, sent.code, field), { status: 409 })
}

type Reply = ReturnType<typeof useHousingReply>

function Own({ errors, value }: Reply) {
  const { apply: t } = useMessages(housing)
  const { typed } = useLoaderData<typeof loader>()
  return (
    <FieldSet legend={t.own}>
      <TextField
        label={t.identity}
        name="identity"
        hint={t.identityHint}
        error={errors?.identity}
        defaultValue={value('identity')}
        autoComplete="off"
      />
      <TextField
        label={t.employer}
        name="employer"
        error={errors?.employer}
        defaultValue={value('employer') ?? typed?.employer}
        autoComplete="organization"
      />
      <TextField
        label={t.insuranceMonths}
        name="insuranceMonths"
        error={errors?.insuranceMonths}
        defaultValue={value('insuranceMonths') ?? typed?.insuranceMonths}
        inputMode="numeric"
        unit={t.monthsUnit}
        narrow
      />
      <RadioGroup
        label={t.ownsHome}
        name="ownsHome"
        look="segments"
        error={errors?.ownsHome}
        defaultValue={value('ownsHome')}
        options={[
          { value: 'no', label: t.no },
          { value: 'yes', label: t.yes },
        ]}
      />
    </FieldSet>
  )
}

function Member({ index, errors, value }: Reply & { index: number }) {
  const { apply: t } = useMessages(housing)
  const { spouse, child, parent } = t.relations
  const field = (name: string) => `members[${index}].${name}`
  return (
    <FieldSet legend={t.member({ n: index + 1 })}>
      <SelectField
        label={t.relation}
        name={field('relation')}
        optional
        error={errors?.[field('relation')]}
        defaultValue={value(field('relation'))}
        options={[
          { value: 'spouse', label: spouse },
          { value: 'child', label: child },
          { value: 'parent', label: parent },
        ]}
      />
      <TextField
        label={t.name}
        name={field('name')}
        optional
        error={errors?.[field('name')]}
        defaultValue={value(field('name'))}
      />
      <TextField
        label={t.identity}
        name={field('identity')}
        optional
        error={errors?.[field('identity')]}
        defaultValue={value(field('identity'))}
        autoComplete="off"
      />
    </FieldSet>
  )
}

function Family(reply: Reply) {
  const { apply: t } = useMessages(housing)
  const filled = MEMBERS.filter(index => reply.value(`members[${index}].name`))
  return (
    <details open={filled.length > 0}>
      <summary>{t.family}</summary>
      <p className="hint">{t.familyHint}</p>
      {MEMBERS.map(index => (
        <Member key={index} index={index} {...reply} />
      ))}
    </details>
  )
}

function Papers({ errors }: Reply) {
  const { apply: t } = useMessages(housing)
  return (
    <FieldSet legend={t.papers} hint={t.papersHint}>
      {PAPERS.map(kind => (
        <FileField
          key={kind}
          label={t[kind]}
          name={kind}
          optional
          error={errors?.[kind]}
          accept={extensionsFor('paper')}
          maxBytes={PURPOSES.paper.maxBytes}
        />
      ))}
    </FieldSet>
  )
}

export default function ApplyForApartment() {
  const { batch, again } = useLoaderData<typeof loader>()
  const reply = useHousingReply(useActionData<typeof action>() as FormReply | undefined)
  const { apply: t } = useMessages(housing)
  return (
    <Page width="text">
      <PageHeader
        title={t.title}
        lead={t.lead}
        back={{ to: paths.allocationBatch(batch.id), label: batch.title }}
      />
      {!batch.open && <Notice tone="warning">{t.closed}</Notice>}
      {batch.open && (
        <Form method="post" encType="multipart/form-data" noValidate className="form">
          <ErrorSummary errors={reply.errors} />
          <Own {...reply} />
          <Family {...reply} />
          <Papers {...reply} />
          <FieldSet legend={t.undertakingTitle}>
            <p>{t.undertaking}</p>
            <Checkbox
              label={t.accept}
              name="undertaking"
              optional={false}
              error={reply.errors?.undertaking}
            />
          </FieldSet>
          <FormActions hint={<Link to={paths.allocationBatch(batch.id)}>{t.points}</Link>}>
            <SubmitButton>{again ? t.resubmit : t.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
