import { Form } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import type { FormReply } from '~/platform/http/form.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { Section, SectionBody } from '~/ui/page/section'
import { useEventReply } from './event-words'
import { PassPicture } from './pass-picture'
import type { RegistrationPageData } from './registration'

type Props = { page: RegistrationPageData }

/** The pass of a registration with a seat. */
export function PassCard({ page }: Props) {
  const { registration: t } = useMessages(gatherings)
  if (!page.pass) return null
  return (
    <Card title={t.pass}>
      <PassPicture picture={page.pass.picture} label={t.passLabel} />
      <p className="pass-code">{page.pass.code}</p>
      <p className="hint mt-2">{t.passHint}</p>
      <p className="hint">{t.passPrivacy}</p>
    </Card>
  )
}

/** Who comes, as long as it can be changed; else as it stands. */
export function PeopleCard({ page, reply }: Props & { reply: FormReply | undefined }) {
  const { registration: t, detail } = useMessages(gatherings)
  const { errors, value } = useEventReply(reply)
  const { people, persons, note, editable, organisationId } = page.registration
  const named = people.map(({ name, post }) => (post ? `${name}，${post}` : name)).join('\n')
  if (!editable || !organisationId) {
    return named ? (
      <Section title={t.people}>
        <SectionBody>
          <p className="whitespace-pre-line">{named}</p>
        </SectionBody>
      </Section>
    ) : null
  }
  return (
    <Section title={t.edit} hint={t.editHint}>
      <SectionBody>
        <Form method="post" className="form" noValidate>
          <TextField
            label={detail.persons}
            name="persons"
            unit={detail.personsUnit}
            inputMode="numeric"
            narrow
            defaultValue={value('persons') ?? String(persons)}
            error={errors?.persons}
          />
          <TextArea
            label={detail.people}
            name="people"
            hint={detail.peopleHint}
            rows={4}
            optional
            defaultValue={value('people') ?? named}
            error={errors?.people}
          />
          <TextField
            label={detail.note}
            name="note"
            optional
            defaultValue={value('note') ?? note}
            error={errors?.note}
          />
          <SubmitButton name="intent" value="save" look="secondary">
            {t.save}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

/** Giving the registration back. */
export function CancelCard({ page }: Props) {
  const { registration: t } = useMessages(gatherings)
  if (!page.registration.cancellable) return null
  return (
    <Card look="wash">
      <Form method="post">
        <p className="hint mb-3">{t.cancelHint}</p>
        <SubmitButton name="intent" value="cancel" look="danger">
          {t.cancel}
        </SubmitButton>
      </Form>
    </Card>
  )
}
