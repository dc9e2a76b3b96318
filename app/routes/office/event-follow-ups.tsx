import { Form } from '@remix-run/react'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import type { OfficeGathering } from '~/modules/gatherings/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { DateField } from '~/ui/form/date-field'
import { FieldPair } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DotLine } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { useEventReply } from '../events/event-words'
import type { OfficeEventData } from './event'

type Props = { page: OfficeEventData; reply: FormReply | undefined }
type FollowUp = OfficeGathering['followUps'][number]

function Close({ one, reply }: { one: FollowUp; reply: FormReply | undefined }) {
  const { page: t } = useMessages(gatheringsOffice)
  const mine = reply?.values.followUpId === one.id ? reply : undefined
  const { errors, value } = useEventReply(mine)
  return (
    <details className="span" open={mine !== undefined || undefined}>
      <summary>
        {t.close}
        <span className="vh"> {one.matter}</span>
      </summary>
      <Form method="post" className="form mt-2" noValidate>
        <input type="hidden" name="followUpId" value={one.id} />
        <TextField
          label={t.outcome}
          name="outcome"
          id={`f-outcome-${one.id}`}
          defaultValue={value('outcome')}
          error={errors?.outcome}
        />
        <SubmitButton name="intent" value="close" look="secondary" size="small">
          {t.close}
        </SubmitButton>
      </Form>
    </details>
  )
}

function Item({ one, reply }: { one: FollowUp; reply: FormReply | undefined }) {
  const { page: t } = useMessages(gatheringsOffice)
  const tone = one.doneAt ? 'ended' : one.overdue ? 'urgent' : 'wait'
  return (
    <li>
      <h3>{one.matter}</h3>
      <StatusTag tone={tone}>{one.doneAt ? t.done : one.overdue ? t.overdue : t.open}</StatusTag>
      <p className="span">
        <DotLine items={[one.owner, <Time key="d" value={one.dueOn} shape="weekday" />, one.outcome]} />
      </p>
      {!one.doneAt && <Close one={one} reply={reply} />}
    </li>
  )
}

function Plan({ page, reply }: Props) {
  const { page: t } = useMessages(gatheringsOffice)
  const mine = reply?.values.intent === 'plan' ? reply : undefined
  const { errors, value } = useEventReply(mine)
  return (
    <Form method="post" className="form" noValidate>
      <TextField label={t.matter} name="matter" defaultValue={value('matter')} error={errors?.matter} />
      <FieldPair>
        <SelectField
          label={t.owner}
          name="ownerId"
          options={page.event.owners.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={value('ownerId')}
          error={errors?.ownerId}
        />
        <DateField label={t.dueOn} name="dueOn" defaultValue={value('dueOn')} error={errors?.dueOn} />
      </FieldPair>
      <SubmitButton name="intent" value="plan" look="secondary">
        {t.plan}
      </SubmitButton>
    </Form>
  )
}

/** What is to be done after the event, by whom and by when. */
export function FollowUps({ page, reply }: Props) {
  const { page: t } = useMessages(gatheringsOffice)
  const { followUps } = page.event
  return (
    <Section title={t.followUps} hint={t.followUpsHint}>
      {followUps.length > 0 && (
        <ul className="rows">
          {followUps.map(one => (
            <Item key={one.id} one={one} reply={reply} />
          ))}
        </ul>
      )}
      <SectionBody>
        <Plan page={page} reply={reply} />
      </SectionBody>
    </Section>
  )
}
