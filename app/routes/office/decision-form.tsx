import { Form } from '@remix-run/react'
import { enterprises } from '~/i18n/enterprises'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { ButtonLook } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { fieldsOf, type Refused } from '../form-state'
import type { OfficeEnterpriseData } from './enterprise'

const LOOKS: Record<string, ButtonLook['look']> = {
  approve: 'primary',
  resume: 'primary',
  return: 'secondary',
  suspend: 'danger',
}

/** The decision: a note and one button for each move that is open from here. */
export function DecisionForm({ moves, missing, reply }: OfficeEnterpriseData & { reply?: Refused }) {
  const f = useFormat()
  const { enterprise: t } = useMessages(office)
  const { home } = useMessages(enterprises)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const list = f.list(missing.map(need => home.needs[need]))
  return (
    <aside className="rail">
      <Card title={t.decide}>
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          {list && <Notice tone="warning">{t.missing({ list })}</Notice>}
          <TextArea
            label={t.noteLabel}
            hint={t.noteHint}
            optional
            rows={5}
            limit={500}
            {...fieldsOf(reply, errors)('note')}
          />
          <div className="cluster">
            {moves.map(move => (
              <SubmitButton key={move} name="move" value={move} look={LOOKS[move]}>
                {t.moves[move as keyof typeof t.moves]}
              </SubmitButton>
            ))}
          </div>
          <p className="hint">{t.decideHint}</p>
        </Form>
      </Card>
    </aside>
  )
}
