import { Form } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import { mayMoveApplication } from '~/modules/applications/index'
import type { MyApplication } from '~/modules/applications/index.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'

/** The way back, closed until it is opened. */
export function WithdrawCard({ application }: { application: MyApplication }) {
  const { detail: t } = useMessages(applications)
  const { status } = application
  if (!mayMoveApplication(status, 'withdrawn', 'talent')) return null
  const signed = status === 'signed'
  return (
    <Card>
      <p className="hint">{t.contactShown}</p>
      <details className="mt-2">
        <summary>{signed ? t.withdrawSigned : t.withdraw}</summary>
        <Form method="post" className="form mt-2">
          <p>{signed ? t.withdrawSignedHint : t.withdrawHint}</p>
          <TextField label={t.noteOptional} name="note" optional id="f-withdraw-note" />
          <div>
            <SubmitButton name="intent" value="withdraw" look="danger">
              {signed ? t.withdrawSigned : t.withdraw}
            </SubmitButton>
          </div>
        </Form>
      </details>
    </Card>
  )
}
