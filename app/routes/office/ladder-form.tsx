import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useMessages } from '~/i18n/react'
import type { NoShowBoard } from '~/modules/fair-days/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { useDayReply } from '../fairs/day-words'

/** From how many absences on which rung follows. */
export function LadderForm({ rules, reply }: { rules: NoShowBoard['rules']; reply: FormReply | undefined }) {
  const { absences: t } = useMessages(fairDays)
  const mine = reply?.values.intent === 'rules' ? reply : undefined
  const { errors, value } = useDayReply(mine)
  return (
    <Card title={t.rules} look="wash">
      <p className="hint mb-3">{t.rulesHint}</p>
      <Form method="post" className="form" noValidate>
        {(['notice', 'warning', 'barred'] as const).map(rung => (
          <TextField
            key={rung}
            label={t[rung]}
            name={rung}
            unit={t.times || undefined}
            inputMode="numeric"
            narrow
            defaultValue={value(rung) ?? String(rules[rung] ?? '')}
            error={errors?.[rung]}
          />
        ))}
        <SubmitButton name="intent" value="rules" look="secondary" size="small">
          {t.saveRules}
        </SubmitButton>
      </Form>
    </Card>
  )
}
