import { Form } from '@remix-run/react'
import { imports } from '~/i18n/imports'
import { useMessages } from '~/i18n/react'
import { Checkbox } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'

type Props = {
  /** Kinds to choose from; one alone is sent without asking. */
  kinds: readonly (keyof (typeof imports)['zh-CN']['kinds'])[]
  offerTrust: boolean
  error?: string
}

const MAX_BYTES = 32 * 1024 * 1024

/** Chooses what to import, the file and the options. */
export function ImportForm({ kinds, offerTrust, error }: Props) {
  const t = useMessages(imports)
  const words = error && (t.errors[error] ?? error)
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={words ? { file: words } : null} />
      {kinds.length > 1 ? (
        <SelectField
          label={t.kind}
          name="kind"
          empty={null}
          options={kinds.map(value => ({ value, label: t.kinds[value] }))}
        />
      ) : (
        <input type="hidden" name="kind" value={kinds[0]} />
      )}
      <FileField
        label={t.file}
        name="file"
        hint={t.fileHint}
        error={words}
        accept={['.xlsx', '.csv', '.jsonl']}
        maxBytes={MAX_BYTES}
      />
      <Checkbox label={t.strict} name="strict" />
      <Checkbox label={t.dryRun} name="dryRun" />
      {offerTrust && <Checkbox label={t.trusted} name="trusted" />}
      <FormActions>
        <SubmitButton>{t.start}</SubmitButton>
      </FormActions>
    </Form>
  )
}
