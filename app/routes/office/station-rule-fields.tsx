import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import type { Settings } from '~/modules/settings/index'
import { FieldPair } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import type { SettingField } from './setting-form'

/** How many appointments one may hold at a station, and what follows when somebody stays away. */
export function StationRuleFields({ field, value }: { field: SettingField; value: Settings['stations'] }) {
  const { settings: t } = useMessages(office)
  const number = (name: keyof Settings['stations'], label: string, unit: string) => (
    <TextField label={label} unit={unit} inputMode="numeric" narrow {...field(name, value[name])} />
  )
  return (
    <>
      <FieldPair>
        {number('openBookings', t.openBookings, t.times)}
        {number('noShows', t.noShows, t.times)}
      </FieldPair>
      <FieldPair>
        {number('windowDays', t.windowDays, t.day)}
        {number('pauseDays', t.pauseDays, t.day)}
      </FieldPair>
    </>
  )
}
