import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/page/notice'
import { errorTexts } from '../error-texts'
import { FormErrors } from './form-errors'

type Said = {
  errors: Record<string, string[]>
  typed: Record<string, string>
  minutes: number
  sent: boolean
}

/** A form that asks for an address and sends a mail to it; what it answers is the same for every address. */
export function MailRequest({
  said,
  submit,
  sent,
  email,
}: {
  said: Said | undefined
  submit: string
  sent: string
  email?: string
}) {
  const { email: label, errors: words } = useMessages(account)
  if (said?.sent) {
    return (
      <Notice tone="success" role="status">
        {sent}
      </Notice>
    )
  }
  const errors = errorTexts(said?.errors, words)
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors errors={errors} minutes={said?.minutes} />
      <TextField
        label={label}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={said?.typed.email ?? email}
        error={errors?.email}
      />
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
