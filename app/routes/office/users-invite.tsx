import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import { RadioGroup } from '~/ui/form/choices'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { errorTexts } from '../error-texts'
import { FormErrors } from '../public/form-errors'
import type { InviteReply } from './answer-users.server'

const KINDS = ['leader', 'liaison', 'department'] as const

/** Address and kind of somebody who gets an account by invitation only. */
export function InviteAccountForm({ said }: { said: InviteReply | undefined }) {
  const { users: t } = useMessages(organisations)
  const { errors: words, kinds } = useMessages(account)
  const errors = errorTexts(said?.errors, { ...words, department: t.refusals.department })
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors
        errors={errors}
        refusal={said?.inviteRefusal && t.refusals[said.inviteRefusal]}
        minutes={said?.minutes}
      />
      <RadioGroup
        label={t.inviteKind}
        name="kind"
        look="segments"
        options={KINDS.map(value => ({ value, label: kinds[value] }))}
        defaultValue={said?.typed.kind ?? 'leader'}
        error={errors?.kind}
      />
      <TextField
        label={t.email}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={said?.typed.email}
        error={errors?.email}
      />
      <TextField
        label={t.department}
        hint={t.departmentHint}
        name="department"
        optional
        maxLength={60}
        defaultValue={said?.typed.department}
        error={errors?.department}
      />
      <FormActions>
        <SubmitButton name="intent" value="invite">
          {t.invite}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
