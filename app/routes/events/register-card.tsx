import { Form, Link } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import type { PublicGathering } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { Checkbox } from '~/ui/form/choices'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { useEventReply } from './event-words'

type Props = { event: PublicGathering; reply: FormReply | undefined }

function Group({ most, reply }: { most: number; reply: FormReply | undefined }) {
  const { detail: t } = useMessages(gatherings)
  const { errors, value } = useEventReply(reply)
  if (most === 1) return <input type="hidden" name="persons" value="1" />
  return (
    <>
      <TextField
        label={t.persons}
        name="persons"
        hint={t.personsHint({ most })}
        unit={t.personsUnit}
        inputMode="numeric"
        narrow
        defaultValue={value('persons') ?? '1'}
        error={errors?.persons}
      />
      <TextArea
        label={t.people}
        name="people"
        hint={t.peopleHint}
        rows={3}
        optional
        defaultValue={value('people')}
        error={errors?.people}
      />
    </>
  )
}

function RegisterForm({ event, reply, most }: Props & { most: number }) {
  const { detail: t } = useMessages(gatherings)
  const { errors, value } = useEventReply(reply)
  const isFull = event.free <= 0
  const later = event.series?.gatherings.some(one => (one.session ?? 0) > (event.session ?? 0))
  return (
    <Form method="post" className="form" noValidate>
      <Group most={most} reply={reply} />
      <TextField
        label={t.note}
        name="note"
        hint={t.noteHint}
        optional
        defaultValue={value('note')}
        error={errors?.note}
      />
      {later && <Checkbox label={t.series} name="series" defaultChecked={value('series') === 'on'} />}
      {isFull && <p className="hint">{t.waitHint}</p>}
      <SubmitButton wide>{isFull ? t.registerWait : t.register}</SubmitButton>
    </Form>
  )
}

function Own({ event }: { event: PublicGathering }) {
  const { detail: t } = useMessages(gatherings)
  const { own } = event
  if (!own || own.status === 'cancelled') return null
  return (
    <>
      <p className="mb-3">{own.status === 'waiting' ? t.own.waiting(own) : t.own[own.status]}</p>
      <ButtonLink to={paths.eventRegistration(own.id)} wide>
        {t.seeOwn}
      </ButtonLink>
    </>
  )
}

function Refusal({ event }: { event: PublicGathering }) {
  const { detail: t } = useMessages(gatherings)
  if (event.standing.can) return null
  if (event.standing.because !== 'log-in') return <p className="hint">{t.cannot[event.standing.because]}</p>
  return (
    <ButtonLink to={paths.login(paths.event(event.slug))} wide>
      {t.logIn}
    </ButtonLink>
  )
}

/** What whoever looks can do: register, join the waiting list, see their registration, or read why not. */
export function RegisterCard({ event, reply }: Props) {
  const { detail: t } = useMessages(gatherings)
  return (
    <Card title={t.register} hint={event.status === 'published' ? t.placesLeft(event) : undefined}>
      {event.own ? (
        <Own event={event} />
      ) : event.standing.can ? (
        <RegisterForm event={event} reply={reply} most={event.standing.most} />
      ) : (
        <Refusal event={event} />
      )}
      <p className="mt-3">
        <Link to={paths.eventCalendar(event.slug)} reloadDocument>
          {t.calendar}
        </Link>
      </p>
    </Card>
  )
}
