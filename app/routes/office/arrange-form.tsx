import { Form } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/page/notice'

export type ArrangeReply = {
  error: string
  typed: Record<string, string>
  faults: { place: string; message: string }[]
}

const FIELD_OF: Record<string, string> = { 'slots-missing': 'slots', 'tables-missing': 'tables' }

/** The places of a faulty file, in its own words. */
export function FaultList({ reply }: { reply: ArrangeReply | undefined }) {
  const { arrange: t } = useMessages(fairPlans)
  if (!reply || reply.faults.length === 0) return null
  return (
    <Notice tone="urgent" role="alert" title={t.faultsTitle}>
      <p>{t.faultsHint}</p>
      <ul>
        {reply.faults.map(fault => (
          <li key={fault.place + fault.message}>
            <code>{fault.place}</code> {fault.message}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A list of meetings as a file, and the sizes a sheet does not say itself. */
export function ArrangeForm({ reply, maxBytes }: { reply: ArrangeReply | undefined; maxBytes: number }) {
  const { arrange: t } = useMessages(fairPlans)
  const words = reply && (t.errors[reply.error] ?? reply.error)
  const field = reply && (FIELD_OF[reply.error] ?? 'file')
  const errorOf = (name: string) => (name === field ? words : undefined)
  const number = (name: string, label: string, usual = '') => (
    <TextField
      label={label}
      name={name}
      inputMode="numeric"
      narrow
      optional={name !== 'slots' && name !== 'tables'}
      defaultValue={reply?.typed[name] ?? usual}
      error={errorOf(name)}
      hint={name === 'slots' ? t.slotsHint : undefined}
    />
  )
  return (
    <Form method="post" encType="multipart/form-data" className="form mt-4" noValidate>
      <ErrorSummary errors={words && field ? { [field]: words } : null} />
      <FileField
        label={t.file}
        name="file"
        hint={t.fileHint}
        error={errorOf('file')}
        accept={['.json', '.xlsx']}
        maxBytes={maxBytes}
      />
      <FieldPair>
        {number('slots', t.slots)}
        {number('tables', t.tables)}
      </FieldPair>
      <FieldPair>
        {number('spread', t.spread)}
        {number('seed', t.seed, '1')}
      </FieldPair>
      <FormActions>
        <SubmitButton>{t.start}</SubmitButton>
      </FormActions>
    </Form>
  )
}
