import { Form, Link, useLocation } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { ButtonLink } from '~/ui/page/button'
import { Section, SectionBody } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import { useFormOf } from '../../requests/request-words'
import type { StationData } from './page'

type Days = StationData['station']['days']
type Fields = ReturnType<typeof useFormOf>

function Slots({ days, form, open }: { days: Days; form: Fields; open: boolean }) {
  const { book: t } = useMessages(stations)
  const f = useFormat()
  const { defaultValue, id } = form.field('slotId')
  const first = days[0]?.slots[0]?.id
  return days.map(({ day, slots }) => (
    <fieldset key={day} className="field">
      <legend>
        <Time value={day} />
      </legend>
      <div className="choices choices-inline">
        {slots.map(slot => {
          const free = slot.capacity - slot.taken
          const inputId = slot.id === first ? id : `slot-${slot.id}`
          return (
            <label key={slot.id} className="choice" htmlFor={inputId}>
              {open && (
                <input
                  type="radio"
                  name="slotId"
                  id={inputId}
                  value={slot.id}
                  defaultChecked={defaultValue === slot.id}
                  disabled={free <= 0}
                />
              )}
              <span>
                <span className="num">{`${f.time(slot.startsAt)}–${f.time(slot.endsAt)}`}</span>
                <span className="hint">{free > 0 ? t.left({ free }) : t.full}</span>
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  ))
}

function Who({ who }: Pick<StationData, 'who'>) {
  const { book: t } = useMessages(stations)
  const { pathname } = useLocation()
  if (who === 'other') return <p className="hint">{t.onlyTalents}</p>
  return <ButtonLink to={paths.login(pathname)}>{t.login}</ButtonLink>
}

/** The slots of the next two weeks under their days, to choose one of. */
export function BookingForm({ station, rule, who, reply }: StationData & { reply: FormReply | undefined }) {
  const { book: t } = useMessages(stations)
  const form = useFormOf(reply, 'book')
  const open = who === 'talent'
  return (
    <Section
      title={t.title}
      hint={t.hint}
      link={open ? { to: paths.myStations(), label: t.mine } : undefined}
    >
      <SectionBody>
        {station.days.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Form method="post" className="form" noValidate>
            <ErrorSummary errors={form.errors} />
            <Slots days={station.days} form={form} open={open} />
            {open && (
              <>
                <TextField label={t.purpose} hint={t.purposeHint} optional {...form.field('purpose')} />
                <FormActions
                  hint={t.rule({ noShows: rule.noShows, window: rule.windowDays, pause: rule.pauseDays })}
                >
                  <SubmitButton>{t.submit}</SubmitButton>
                </FormActions>
              </>
            )}
          </Form>
        )}
        {!open && station.days.length > 0 && <Who who={who} />}
        {open && station.days.length === 0 && <Link to={paths.myStations()}>{t.mine}</Link>}
      </SectionBody>
    </Section>
  )
}
