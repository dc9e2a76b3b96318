import { Form } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import type { OwnRegistration } from '~/modules/fairs/index.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { fieldsOf, type Refused } from '../form-state'
import { PeopleFields } from './people-fields'
import { SlotGrid } from './slot-grid'

interface FormProps {
  registration: OwnRegistration
  reply: Refused | undefined
}

/** Registration for a fair: people, absences, number of talks; the same form registers and changes. */
export function RegistrationForm({ registration, reply }: FormProps) {
  const { own: t } = useMessages(fairs)
  const { party, defaults, may, slots } = registration
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const field = fieldsOf(reply, errors)
  const away = (reply?.values.unavailable as string[] | undefined) ?? party?.unavailable ?? []
  const number = { inputMode: 'numeric' as const, narrow: true, optional: true, unit: t.meetings }
  return (
    <>
      <h2 className="vh">{may.register ? t.form : t.edit}</h2>
      <Form method="post" className="form-wide" noValidate>
        <ErrorSummary errors={errors} />
        <FieldSet legend={t.people} hint={t.peopleHint}>
          <PeopleFields people={party?.representatives ?? []} reply={reply} errors={errors} />
        </FieldSet>
        <FieldSet legend={t.away} hint={t.awayHint}>
          <SlotGrid slots={slots} away={away} />
        </FieldSet>
        <FieldSet legend={t.limits} hint={t.limitsHint(defaults)}>
          <FieldPair>
            <TextField
              label={t.floor}
              placeholder={String(defaults.floor)}
              {...number}
              {...field('floor', party?.floor)}
            />
            <TextField
              label={t.ceiling}
              placeholder={String(defaults.ceiling)}
              {...number}
              {...field('ceiling', party?.ceiling)}
            />
          </FieldPair>
        </FieldSet>
        <TextArea
          label={t.note}
          hint={t.noteHint}
          optional
          rows={3}
          limit={500}
          {...field('note', party?.note)}
        />
        <FormActions>
          <SubmitButton name="intent" value="register">
            {may.register ? t.submit : t.save}
          </SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
