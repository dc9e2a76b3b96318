import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { MOST_REPRESENTATIVES } from '~/modules/fairs/index'
import type { OwnParty } from '~/modules/fairs/index.server'
import { TextField } from '~/ui/form/text-field'
import { fieldsOf, type Refused } from '../form-state'

interface FieldsProps {
  people: OwnParty['representatives']
  reply: Refused | undefined
  errors: Record<string, string[]> | null
}

const SPARE = 2

/** How many lines were filled in when the form came back. */
function typedLines(reply: Refused | undefined): number {
  const names = Object.keys(reply?.values ?? {}).filter(name => /^representatives\[\d+\]\.name$/.test(name))
  return names.length
}

/** The people of a party, one line each with two empty ones to add to; one of them owns the talks. */
export function PeopleFields({ people, reply, errors }: FieldsProps) {
  const { own: t } = useMessages(fairs)
  const field = fieldsOf(reply, errors)
  const lines = Math.min(MOST_REPRESENTATIVES, Math.max(1, people.length, typedLines(reply)) + SPARE - 1)
  const owner = Number(
    reply?.values.owner ??
      Math.max(
        0,
        people.findIndex(person => person.owner),
      ),
  )
  return Array.from({ length: lines }, (_, at) => {
    const person = people[at]
    const name = `representatives[${at}]`
    const optional = at > 0
    return (
      <fieldset key={name} className="person-row">
        <legend className="vh">{t.person({ number: at + 1 })}</legend>
        <TextField
          label={t.name}
          optional={optional}
          autoComplete="off"
          {...field(`${name}.name`, person?.name)}
        />
        <TextField label={t.position} optional {...field(`${name}.position`, person?.position)} />
        <TextField
          label={t.phone}
          type="tel"
          inputMode="tel"
          optional={optional}
          {...field(`${name}.phone`, person?.phone)}
        />
        <TextField label={t.email} type="email" optional {...field(`${name}.email`, person?.email)} />
        <label className="owner cluster">
          <input type="radio" name="owner" value={at} defaultChecked={at === owner} />
          {t.owner}
        </label>
      </fieldset>
    )
  })
}
