import { Form } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { CheckboxGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import type { FieldOption } from '../field-name'
import { fieldsOf, type Refused } from '../form-state'
import { usePairingErrors } from '../pairing-errors'

type Account = { id: string; name: string; email: string }
export type LeaderValues = {
  name: string
  post: string
  unit: string
  fields: string[]
  maximumLoad: number
  userId: string | null
  liaisonUserId: string | null
}
type Props = {
  values: LeaderValues | null
  accounts: { leaders: Account[]; liaisons: Account[] }
  fields: FieldOption[]
  reply: Refused | undefined
}

const option = ({ id, name, email }: Account) => ({ value: id, label: `${name} ${email}` })

/** An entry of the register of leaders. The post of one who is entered changes elsewhere. */
export function LeaderForm({ values, accounts, fields, reply }: Props) {
  const { leaders: t } = useMessages(pairings)
  const errors = usePairingErrors(reply)
  const of = fieldsOf(reply, errors)
  const options = fields.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <TextField label={t.name} {...of('name', values?.name)} />
      {values ? (
        <>
          <input type="hidden" name="post" value={values.post} />
          <input type="hidden" name="unit" value={values.unit} />
          <p className="hint">{t.postHint}</p>
        </>
      ) : (
        <FieldPair>
          <TextField label={t.unit} {...of('unit')} />
          <TextField label={t.post} {...of('post')} />
        </FieldPair>
      )}
      <SelectField label={t.mainField} options={options} {...of('mainField', values?.fields[0])} />
      <CheckboxGroup
        label={t.otherFields}
        name="fields"
        optional
        inline
        options={options}
        defaultValue={values?.fields.slice(1) ?? []}
      />
      <TextField
        label={t.maximumLoad}
        unit={t.people}
        inputMode="numeric"
        narrow
        {...of('maximumLoad', values?.maximumLoad ?? 3)}
      />
      <SelectField
        label={t.userAccount}
        optional
        empty={t.noneChosen}
        options={accounts.leaders.map(option)}
        {...of('userId', values?.userId)}
      />
      <SelectField
        label={t.liaisonAccount}
        optional
        empty={t.noneChosen}
        options={accounts.liaisons.map(option)}
        {...of('liaisonUserId', values?.liaisonUserId)}
      />
      <FormActions>
        <SubmitButton name="intent" value="save">
          {values ? t.save : t.create}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
