import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { PasswordField } from '~/ui/form/password-field'
import { TextField } from '~/ui/form/text-field'

type Props = {
  errors: Record<string, string> | undefined
  typed: Record<string, string> | undefined
  /** The address is one of work: other label, with a hint. */
  work?: boolean
  /** The address stands already; only name and password are asked. */
  email?: string
}

/** Name, address and password of somebody who opens an account. */
export function PersonFields({ errors, typed, work, email }: Props) {
  const { register: t, ...words } = useMessages(account)
  return (
    <>
      <TextField
        label={work ? t.contactName : t.name}
        name="name"
        autoComplete="name"
        maxLength={80}
        defaultValue={typed?.name}
        error={errors?.name}
      />
      <TextField
        label={work ? t.workEmail : words.email}
        hint={work ? t.workEmailHint : undefined}
        name="email"
        type="email"
        autoComplete="username"
        readOnly={email !== undefined}
        defaultValue={email ?? typed?.email}
        error={errors?.email}
      />
      <PasswordField
        label={words.password}
        name="password"
        hint={words.passwordHint}
        autoComplete="new-password"
        minLength={10}
        error={errors?.password}
      />
    </>
  )
}
