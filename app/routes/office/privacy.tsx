import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { correctionAnswerSchema } from '~/modules/privacy/index'
import { answerCorrection, listCorrections, listReceipts } from '~/modules/privacy/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { RadioGroup } from '~/ui/form/choices'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { DataTable } from '~/ui/list/data-table'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, privacy, t => t.office.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'privacy.manage')
  const [corrections, receipts] = await Promise.all([listCorrections(), listReceipts()])
  return { corrections, receipts }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'privacy.manage')
  const form = await args.request.formData()
  const correctionId = String(form.get('correctionId') ?? '')
  const parsed = parseForm(form, correctionAnswerSchema)
  if (!parsed.ok)
    return data<FormReply & { of: string }>({ ...parsed.reply, of: correctionId }, { status: 400 })
  const answered = await answerCorrection(access, correctionId, parsed.value)
  if (!answered.ok) throw notFound()
  return redirectSaying(paths.officePrivacy(), 'correction-answered')
}

type Correction = ReturnType<typeof useLoaderData<typeof loader>>['corrections'][number]

function AnswerForm({ id }: { id: string }) {
  const { office: t } = useMessages(privacy)
  const said = useActionData<typeof action>()
  const reply = said && 'of' in said && said.of === id ? said : undefined
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="correctionId" value={id} />
      <RadioGroup
        label={t.outcome}
        name="outcome"
        id={`outcome-${id}`}
        look="segments"
        error={errors?.outcome}
        defaultValue={String(reply?.values.outcome ?? 'done')}
        options={[
          { value: 'done', label: t.outcomes.done },
          { value: 'refused', label: t.outcomes.refused },
        ]}
      />
      <TextArea
        label={t.answer}
        name="answer"
        id={`answer-${id}`}
        rows={2}
        error={errors?.answer}
        defaultValue={String(reply?.values.answer ?? '')}
      />
      <FormActions>
        <SubmitButton>{t.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}

function CorrectionRow({ row }: { row: Correction }) {
  const { corrections: t } = useMessages(privacy)
  const f = useFormat()
  const tones = { open: 'wait', done: 'done', refused: 'ended' } as const
  return (
    <Section title={row.subject} hint={`${row.user.name} · ${row.user.email} · ${f.dateTime(row.askedAt)}`}>
      <SectionBody>
        <p>
          <StatusTag tone={tones[row.status]}>{t.states[row.status]}</StatusTag> {row.says}
        </p>
        {row.status === 'open' ? <AnswerForm id={row.id} /> : <p className="hint">{row.answer}</p>}
      </SectionBody>
    </Section>
  )
}

function Receipts() {
  const { office: t, receipt } = useMessages(privacy)
  const { receipts } = useLoaderData<typeof loader>()
  const f = useFormat()
  if (receipts.length === 0) return <SectionBody>{t.noReceipts}</SectionBody>
  return (
    <DataTable
      caption={t.receipts}
      rows={receipts}
      rowKey={one => one.id}
      columns={[
        { key: 'at', label: t.at, kind: 'row', cell: one => f.dateTime(one.databaseAt) },
        { key: 'kind', label: t.kind, cell: one => receipt.kinds[one.kind] },
        {
          key: 'state',
          label: t.outcome,
          cell: one => (one.searchAt && one.filesAt ? t.finished : t.unfinished),
        },
        {
          key: 'open',
          label: t.open,
          kind: 'action',
          cell: one => <Link to={paths.privacyReceipt(one.code)}>{t.open}</Link>,
        },
      ]}
    />
  )
}

/** The office's part in the protection of personal data. */
export default function OfficePrivacy() {
  const { office: t } = useMessages(privacy)
  const { corrections } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {corrections.length === 0 && <p className="muted">{t.none}</p>}
      {corrections.map(row => (
        <CorrectionRow key={row.id} row={row} />
      ))}
      <Section title={t.receipts}>
        <Receipts />
      </Section>
    </Page>
  )
}
