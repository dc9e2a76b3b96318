import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import type { MemberRole } from '~/modules/access/index'
import { mayHandleRole, ROLES } from '~/modules/organisations/index'
import { RadioGroup } from '~/ui/form/choices'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { errorTexts } from '../error-texts'
import { FormErrors } from '../public/form-errors'
import type { MembersReply } from './answer-members.server'

/** Address and role of a colleague to be invited. */
export function InviteForm({ role, said }: { role: MemberRole; said: MembersReply | undefined }) {
  const { members: t, roles, roleHints } = useMessages(organisations)
  const { errors: words } = useMessages(account)
  const errors = errorTexts(said?.errors, words)
  const options = ROLES.filter(each => mayHandleRole(role, each)).map(value => ({
    value,
    label: roles[value],
    hint: roleHints[value],
  }))
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors
        errors={errors}
        refusal={said?.refusal && t.refusals[said.refusal]}
        minutes={said?.minutes}
      />
      <input type="hidden" name="intent" value="invite" />
      <TextField
        label={t.email}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={said?.typed.email}
        error={errors?.email}
      />
      <RadioGroup
        label={t.role}
        name="role"
        options={options}
        defaultValue={said?.typed.role ?? 'member'}
        error={errors?.role}
      />
      <FormActions>
        <SubmitButton name="intent" value="invite">
          {t.invite}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
