import { Form } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import { AWARDED_DEGREES } from '~/modules/universities/index'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionBody } from '~/ui/page/section'
import { fieldsOf, type Refused } from '../form-state'

/** One line of the supply table. */
export function SupplyForm({ season, reply }: { season: number; reply?: Refused }) {
  const { supply: t } = useMessages(universities)
  const { degrees } = useMessages(vocabulary)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const field = fieldsOf(reply, errors)
  return (
    <SectionBody>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <FieldPair>
          <TextField label={t.major} hint={t.majorHint} {...field('major')} />
          <TextField label={t.college} hint={t.collegeHint} optional {...field('college')} />
        </FieldPair>
        <FieldPair>
          <SelectField
            label={t.degree}
            empty={null}
            options={AWARDED_DEGREES.map(value => ({ value, label: degrees[value] }))}
            {...field('degree', 'bachelor')}
          />
          <TextField
            label={t.graduatingClass}
            hint={t.graduatingClassHint}
            inputMode="numeric"
            narrow
            {...field('graduatingClass', season)}
          />
        </FieldPair>
        <TextField label={t.count} inputMode="numeric" narrow {...field('count')} />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </Form>
    </SectionBody>
  )
}
