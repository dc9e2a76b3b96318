import { Form } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { Checkbox } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import type { FieldOption } from '../field-name'
import { fieldsOf, type Refused } from '../form-state'
import { usePairingErrors } from '../pairing-errors'

export type KeyTalentValues = {
  name: string
  title: string
  field: string
  speciality: string
  tier: string
  enterpriseName: string
  phone: string | null
  email: string | null
  left: boolean
}
type Props = { values: KeyTalentValues | null; fields: FieldOption[]; reply: Refused | undefined }

/** An entry of the register of key talents. */
export function KeyTalentForm({ values, fields, reply }: Props) {
  const { talents: t } = useMessages(pairings)
  const errors = usePairingErrors(reply)
  const of = fieldsOf(reply, errors)
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <FieldPair>
        <TextField label={t.name} {...of('name', values?.name)} />
        <TextField label={t.titleField} optional hint={t.titleHint} {...of('title', values?.title)} />
      </FieldPair>
      <FieldPair>
        <SelectField
          label={t.field}
          options={fields.map(({ key, name }) => ({ value: key, label: name }))}
          {...of('field', values?.field)}
        />
        <TextField label={t.speciality} optional {...of('speciality', values?.speciality)} />
      </FieldPair>
      <TextField label={t.enterprise} optional {...of('enterpriseName', values?.enterpriseName)} />
      <TextField label={t.tier} optional hint={t.tierHint} {...of('tier', values?.tier)} />
      <TextField label={t.phone} optional type="tel" hint={t.phoneHint} {...of('phone', values?.phone)} />
      <TextField label={t.email} optional type="email" hint={t.emailHint} {...of('email', values?.email)} />
      {values && <Checkbox label={t.left} name="left" defaultChecked={values.left} />}
      <FormActions>
        <SubmitButton>{values ? t.save : t.create}</SubmitButton>
      </FormActions>
    </Form>
  )
}
