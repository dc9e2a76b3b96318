import { Form } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { FAIR_PHASES, type FairPhase } from '~/modules/fairs/index'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'

/** The office moves the phase by hand, or lets the calendar lead again. */
export function PhaseMoves({ phase, phaseHeld }: { phase: FairPhase; phaseHeld: boolean }) {
  const t = useMessages(fairs)
  const next = FAIR_PHASES[FAIR_PHASES.indexOf(phase) + 1] ?? phase
  return (
    <div className="mt-4 stack-s">
      {phaseHeld && (
        <Notice tone="warning">
          <Form method="post" className="cluster">
            <span>{t.office.held}</span>
            <SubmitButton look="secondary" size="small" name="phase" value="calendar">
              {t.office.release}
            </SubmitButton>
          </Form>
        </Notice>
      )}
      <Form method="post" className="cluster items-end">
        <SelectField
          label={t.office.moveTo}
          name="phase"
          empty={null}
          defaultValue={next}
          options={FAIR_PHASES.filter(one => one !== phase).map(value => ({ value, label: t.phases[value] }))}
        />
        <SubmitButton look="secondary">{t.office.move}</SubmitButton>
      </Form>
      <p className="hint">{t.office.movedHint}</p>
    </div>
  )
}
