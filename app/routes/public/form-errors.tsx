import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { ErrorSummary } from '~/ui/form/error-summary'

type Props = {
  errors?: Record<string, string>
  /** Why the whole form was refused. */
  refusal?: string | null
  /** Minutes to wait after too many attempts. */
  minutes?: number
}

/** Everything that is wrong with a form of the account pages, at its top. */
export function FormErrors({ errors, refusal, minutes }: Props) {
  const t = useMessages(account)
  const whole = minutes ? t.tooMany({ minutes }) : refusal
  return <ErrorSummary errors={whole ? { '': whole, ...errors } : errors} />
}
