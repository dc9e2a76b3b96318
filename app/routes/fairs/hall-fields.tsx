import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { DateField } from '~/ui/form/date-field'
import { FieldPair, FieldSet } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import type { EditionSettings } from '../office/fair-settings'
import type { FieldOf } from './edition-form'

const SPARE_ROWS = 2

/** Tables, the length of a talk, and the sessions of the days; two empty lines are always there. */
export function HallFields({ field, value }: { field: FieldOf; value: EditionSettings['hall'] }) {
  const { settings: t } = useMessages(fairs).office
  const number = { inputMode: 'numeric' as const, narrow: true }
  const rows = [...value.sessions, ...Array<undefined>(SPARE_ROWS).fill(undefined)]
  return (
    <>
      <FieldPair>
        <TextField label={t.tables} {...number} {...field('tables', value.tables)} />
        <TextField
          label={t.spareTables}
          hint={t.spareHint}
          {...number}
          {...field('spareTables', value.spareTables)}
        />
      </FieldPair>
      <FieldPair>
        <TextField
          label={t.slotMinutes}
          unit={t.minutes}
          {...number}
          {...field('slotMinutes', value.slotMinutes)}
        />
        <TextField
          label={t.pauseMinutes}
          unit={t.minutes}
          {...number}
          {...field('pauseMinutes', value.pauseMinutes)}
        />
      </FieldPair>
      <FieldSet legend={t.sessions} hint={t.sessionsHint}>
        {rows.map((session, at) => {
          const name = `sessions[${at}]`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place in the form
            <div key={at} className="grid-3">
              <DateField label={t.day} optional={!session} {...field(`${name}.day`, session?.day)} />
              <TextField
                label={t.from}
                type="time"
                optional={!session}
                {...field(`${name}.from`, session?.from)}
              />
              <TextField label={t.to} type="time" optional={!session} {...field(`${name}.to`, session?.to)} />
            </div>
          )
        })}
      </FieldSet>
    </>
  )
}
