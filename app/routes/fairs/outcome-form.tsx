import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useMessages } from '~/i18n/react'
import { COOPERATION_KINDS } from '~/modules/fair-days/index'
import type { FormReply } from '~/platform/http/form.server'
import { Checkbox, CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { useDayReply } from './day-words'
import type { OwnOutcomeData } from './own-outcome.server'

type Props = { page: OwnOutcomeData; reply: FormReply | undefined }

function useFields({ page, reply }: Props) {
  const mine = reply && !('outcomeId' in reply.values) ? reply : undefined
  const { errors, value } = useDayReply(mine)
  const kept = page.meeting.outcome
  const stored: Record<string, string> = {
    openings: String(kept?.openings ?? 0),
    note: kept?.note ?? '',
    nextStep: kept?.nextStep ?? '',
    ownerSide: kept?.ownerSide ?? page.side,
    ownerName: kept?.ownerName ?? '',
    dueOn: kept?.dueOn ?? '',
  }
  const field = (name: keyof typeof stored) => ({
    name,
    defaultValue: value(name) ?? stored[name],
    error: errors?.[name],
  })
  const typed = mine?.values.cooperations
  const ticked = mine ? [typed ?? []].flat().map(String) : (kept?.cooperations ?? [])
  return { field, ticked, signed: mine ? value('intentSigned') === 'on' : (kept?.intentSigned ?? false) }
}

/** The form of what came of a meeting. */
export function OutcomeForm(props: Props) {
  const { outcome: t, cooperations, sides } = useMessages(fairDays)
  const { field, ticked, signed } = useFields(props)
  return (
    <Form method="post" className="form" noValidate>
      <FieldSet legend={t.facts}>
        <Checkbox label={t.intentSigned} name="intentSigned" defaultChecked={signed} />
        <TextField
          label={t.openings}
          unit={t.openingsUnit}
          inputMode="numeric"
          narrow
          {...field('openings')}
        />
        <CheckboxGroup
          label={t.cooperations}
          name="cooperations"
          optional
          inline
          options={COOPERATION_KINDS.map(value => ({ value, label: cooperations[value] }))}
          defaultValue={ticked}
        />
        <TextField label={t.note} optional {...field('note')} />
      </FieldSet>
      <FieldSet legend={t.next} hint={t.nextHint}>
        <TextField label={t.nextStep} optional {...field('nextStep')} />
        <RadioGroup
          label={t.ownerSide}
          look="segments"
          optional
          options={(['university', 'enterprise'] as const).map(value => ({ value, label: sides[value] }))}
          {...field('ownerSide')}
        />
        <FieldPair>
          <TextField label={t.ownerName} optional {...field('ownerName')} />
          <DateField label={t.dueOn} optional {...field('dueOn')} />
        </FieldPair>
      </FieldSet>
      <FormActions>
        <SubmitButton name="intent" value="save">
          {t.save}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
