import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import { USER_KINDS } from '~/modules/access/index'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { Button } from '~/ui/page/button'

const STATES = ['active', 'unverified', 'disabled'] as const

/** Text, kind and state, kept in the address. */
export function UserFilter({ filter }: { filter: { q: string; kind?: string; state?: string } }) {
  const { users: t } = useMessages(organisations)
  const { kinds } = useMessages(account)
  return (
    <Form className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_12em_12em_auto]">
      <TextField label={t.search} name="q" type="search" optional={false} defaultValue={filter.q} />
      <SelectField
        label={t.kind}
        name="kind"
        empty={t.allKinds}
        defaultValue={filter.kind ?? ''}
        options={USER_KINDS.map(value => ({ value, label: kinds[value] }))}
      />
      <SelectField
        label={t.state}
        name="state"
        empty={t.allStates}
        defaultValue={filter.state ?? ''}
        options={STATES.map(value => ({ value, label: t.states[value] }))}
      />
      <Button type="submit" look="secondary">
        {t.find}
      </Button>
    </Form>
  )
}
