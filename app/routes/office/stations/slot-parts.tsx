import { Form } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import type { FormReply } from '~/platform/http/form.server'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { useFormOf } from '../../requests/request-words'
import type { OfficeStation } from './edit'

type Reply = { reply: FormReply | undefined }

/** Lays out slots over a stretch of days. */
export function SlotForm({ reply, from, until }: Reply & { from: string; until: string }) {
  const { slots: t } = useMessages(stations).office
  const form = useFormOf(reply, 'slots')
  return (
    <Card title={t.title}>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <p className="hint">{t.hint}</p>
        <DateField label={t.from} {...form.field('from', from)} />
        <DateField label={t.until} {...form.field('until', until)} />
        <TextField
          label={t.minutes}
          unit={t.minute}
          inputMode="numeric"
          narrow
          {...form.field('minutes', 60)}
        />
        <TextField
          label={t.capacity}
          unit={t.person}
          inputMode="numeric"
          narrow
          {...form.field('capacity', 4)}
        />
        <SubmitButton name="intent" value="slots" look="secondary" wide>
          {t.submit}
        </SubmitButton>
      </Form>
    </Card>
  )
}

type Slot = OfficeStation['days'][number]['slots'][number]

function SlotRow({ slot }: { slot: Slot }) {
  const { slots: t } = useMessages(stations).office
  const f = useFormat()
  const time = `${f.time(slot.startsAt)}–${f.time(slot.endsAt)}`
  return (
    <Form method="post" className="cluster">
      <span className="num">{time}</span>
      <span className="num hint">{slot.closedAt ? t.closed : t.taken(slot)}</span>
      <input type="hidden" name="slotId" value={slot.id} />
      {!slot.closedAt && (
        <button
          type="submit"
          name="intent"
          value="close"
          className="btn btn-q btn-s"
          aria-label={t.closeOf({ time: `${f.date(slot.startsAt)} ${time}` })}
        >
          {t.close}
        </button>
      )}
    </Form>
  )
}

/** The slots of the next weeks, each day folded. */
export function SlotList({ station, reply }: Reply & { station: OfficeStation }) {
  const { slots: t } = useMessages(stations).office
  const f = useFormat()
  const form = useFormOf(reply, 'close')
  return (
    <Card title={t.list}>
      <ErrorSummary errors={form.errors} />
      {station.days.length === 0 && <p className="hint">{t.none}</p>}
      {station.days.map(({ day, slots }) => {
        const sum = (of: 'taken' | 'capacity') =>
          slots.filter(slot => !slot.closedAt).reduce((total, slot) => total + slot[of], 0)
        return (
          <details key={day} className="border-b border-line-soft py-2 last:border-0">
            <summary>
              {f.weekdayDate(day)}{' '}
              <span className="hint num">{t.taken({ taken: sum('taken'), capacity: sum('capacity') })}</span>
            </summary>
            <div className="stack-s mt-2">
              {slots.map(slot => (
                <SlotRow key={slot.id} slot={slot} />
              ))}
            </div>
          </details>
        )
      })}
    </Card>
  )
}
