import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { gatherings } from '~/i18n/gatherings'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import { USER_KINDS } from '~/modules/access/index'
import { GATHERING_KINDS } from '~/modules/gatherings/index'
import type { FormReply } from '~/platform/http/form.server'
import { CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useEventReply } from '../events/event-words'

/** An event's facts as the inputs hold them. */
export type EventValues = Record<string, string> & { audience?: never }
type Props = {
  values: EventValues
  audience: readonly string[]
  reply: FormReply | undefined
  isNew: boolean
  children: ReactNode
}
type Field = (name: string) => { name: string; defaultValue: string; error: string[] | undefined }

function Basics({ field }: { field: Field }) {
  const { form: t } = useMessages(gatheringsOffice)
  const { kinds } = useMessages(gatherings)
  return (
    <FieldSet legend={t.basics}>
      <RadioGroup
        label={t.kind}
        look="segments"
        options={GATHERING_KINDS.map(value => ({ value, label: kinds[value] }))}
        {...field('kind')}
      />
      <TextField label={t.title} {...field('title')} />
      <TextField label={t.summary} hint={t.summaryHint} {...field('summary')} />
      <TextArea label={t.description} rows={6} limit={5000} optional {...field('description')} />
      <TextField label={t.host} optional {...field('host')} />
    </FieldSet>
  )
}

function WhenWhere({ field, isNew }: { field: Field; isNew: boolean }) {
  const { form: t } = useMessages(gatheringsOffice)
  return (
    <FieldSet legend={t.whenWhere} hint={isNew ? undefined : t.moved}>
      <FieldPair>
        <TextField type="datetime-local" label={t.startsAt} {...field('startsAt')} />
        <TextField type="datetime-local" label={t.endsAt} {...field('endsAt')} />
      </FieldPair>
      <TextField type="datetime-local" label={t.closesAt} {...field('closesAt')} />
      <FieldPair>
        <TextField label={t.place} {...field('place')} />
        <TextField label={t.address} optional {...field('address')} />
      </FieldPair>
      {isNew && (
        <TextField
          label={t.sessions}
          hint={t.sessionsHint}
          unit={t.sessionsUnit}
          inputMode="numeric"
          narrow
          {...field('sessions')}
        />
      )}
    </FieldSet>
  )
}

function Who({ field, audience }: { field: Field; audience: readonly string[] }) {
  const { form: t } = useMessages(gatheringsOffice)
  const { audiences } = useMessages(gatherings)
  const { error } = field('audience')
  return (
    <FieldSet legend={t.who}>
      <FieldPair>
        <TextField label={t.capacity} unit={t.unit} inputMode="numeric" narrow {...field('capacity')} />
        <TextField
          label={t.groupSize}
          hint={t.groupHint}
          unit={t.unit}
          inputMode="numeric"
          narrow
          {...field('groupSize')}
        />
      </FieldPair>
      <CheckboxGroup
        label={t.audience}
        name="audience"
        inline
        options={USER_KINDS.filter(kind => kind !== 'office').map(value => ({
          value,
          label: audiences[value],
        }))}
        defaultValue={audience}
        error={error}
      />
    </FieldSet>
  )
}

/** The form of an event; children are its buttons. */
export function EventForm({ values, audience, reply, isNew, children }: Props) {
  const { errors, value } = useEventReply(reply)
  const field: Field = name => ({
    name,
    defaultValue: value(name) ?? values[name] ?? '',
    error: errors?.[name],
  })
  const typed = reply?.values.audience
  const ticked = typed === undefined ? audience : [typed].flat().map(String)
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Basics field={field} />
      <WhenWhere field={field} isNew={isNew} />
      <Who field={field} audience={ticked} />
      <FormActions>{children}</FormActions>
    </Form>
  )
}
