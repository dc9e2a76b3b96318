import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import type { WorkingYear } from '~/kernel/working-day-years'
import { SHIPPED_YEARS } from '~/kernel/working-day-years'
import type { Settings } from '~/modules/settings/index'
import { Checkbox } from '~/ui/form/choices'
import { FieldPair } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { SettingField } from './setting-form'

type Props<S extends keyof Settings> = { field: SettingField; value: Settings[S] }

/** Working days of each step of a request. */
export function RequestFields({ field, value }: Props<'requests'>) {
  const { settings: t } = useMessages(office)
  const number = (name: keyof Settings['requests'], label: string) => (
    <TextField label={label} unit={t.workingDay} inputMode="numeric" narrow {...field(name, value[name])} />
  )
  return (
    <>
      <FieldPair>
        {number('assignDays', t.assignDays)}
        {number('signDays', t.signDays)}
      </FieldPair>
      <FieldPair>
        {number('followUpDays', t.followUpDays)}
        {number('closeDays', t.closeDays)}
      </FieldPair>
      <FieldPair>
        {number('redoDays', t.redoDays)}
        {number('extensionDays', t.extensionDays)}
      </FieldPair>
      <FieldPair>
        {number('remindDays', t.remindDays)}
        {number('urgeDays', t.urgeDays)}
      </FieldPair>
    </>
  )
}

/** The years as they hold now: the office's own over the shipped ones. */
function yearsInForce(entered: readonly WorkingYear[]): (WorkingYear | null)[] {
  const years = new Map([...SHIPPED_YEARS, ...entered].map(entry => [entry.year, entry]))
  return [...[...years.values()].sort((a, b) => a.year - b.year), null]
}

/** Holidays and make-up workdays, one year after the other, with an empty row for the next. */
export function CalendarFields({ field, value }: Props<'calendar'>) {
  const { settings: t } = useMessages(office)
  return (
    <>
      <p className="hint">{t.calendarHint}</p>
      {yearsInForce(value.years).map((entry, index) => {
        const name = (part: keyof WorkingYear, stored?: string | number) =>
          field(`years[${index}].${part}`, stored)
        return (
          <fieldset className="form border-0 p-0" key={entry?.year ?? 'next'}>
            <legend>{entry ? t.yearN({ year: entry.year }) : t.yearNext}</legend>
            <FieldPair>
              <TextField label={t.year} inputMode="numeric" narrow {...name('year', entry?.year)} />
              <TextField label={t.source} optional {...name('source', entry?.source)} />
            </FieldPair>
            <TextArea label={t.holidays} rows={3} optional {...name('holidays', entry?.holidays.join(' '))} />
            <TextArea
              label={t.makeUpDays}
              rows={2}
              optional
              {...name('makeUpDays', entry?.makeUpDays.join(' '))}
            />
            <Checkbox
              label={t.provisional}
              name={`years[${index}].provisional`}
              defaultChecked={entry?.provisional ?? false}
            />
          </fieldset>
        )
      })}
    </>
  )
}
