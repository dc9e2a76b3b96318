import { Form } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import type { PartyMove } from '~/modules/fairs/index'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { ButtonLook } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { fieldsOf, type Refused } from '../form-state'
import type { OfficePartyData } from '../office/fair-party'

const LOOKS: Partial<Record<PartyMove, ButtonLook['look']>> = {
  approve: 'primary',
  promote: 'primary',
  wait: 'secondary',
  refuse: 'danger',
}

/** The decision about a registration: a note and one button for each move open from here. */
export function PartyDecisionForm({ party, reply }: { party: OfficePartyData; reply?: Refused }) {
  const t = useMessages(fairs)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  return (
    <aside className="rail">
      <Card title={t.office.party.decide}>
        {party.ahead !== null && <p className="mb-2">{t.own.ahead({ count: party.ahead })}</p>}
        {party.moves.length === 0 ? (
          <p className="muted">{t.office.party.closed}</p>
        ) : (
          <Form method="post" className="form" noValidate>
            <ErrorSummary errors={errors} />
            <TextArea
              label={t.office.party.note}
              hint={t.office.party.noteHint}
              optional
              rows={4}
              limit={500}
              {...fieldsOf(reply, errors)('note')}
            />
            <div className="cluster">
              {party.moves.map(move => (
                <SubmitButton key={move} name="move" value={move} look={LOOKS[move]}>
                  {t.office.party.moves[move as keyof typeof t.office.party.moves]}
                </SubmitButton>
              ))}
            </div>
          </Form>
        )}
      </Card>
    </aside>
  )
}
