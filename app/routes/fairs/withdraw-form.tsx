import { Form } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'

/** Leaving an edition: folded away, with a reason, in the colour of what cannot be undone. */
export function WithdrawForm() {
  const { own: t } = useMessages(fairs)
  return (
    <details className="mt-6">
      <summary>{t.withdraw}</summary>
      <Form method="post" className="form mt-3" noValidate>
        <p className="hint">{t.withdrawHint}</p>
        <TextField label={t.withdrawNote} name="withdrawNote" optional maxLength={500} />
        <div className="cluster">
          <SubmitButton look="danger" name="intent" value="withdraw">
            {t.confirmWithdraw}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
