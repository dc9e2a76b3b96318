import { Form, Link } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useMessages } from '~/i18n/react'
import { localDateOf } from '~/kernel/local-date'
import { paths } from '~/paths'
import { Timeline } from '~/ui/figure/timeline'
import { DateField } from '~/ui/form/date-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { Time } from '~/ui/text/time'
import type { OfficeBatchData } from './batch'
import type { useOfficeReply } from './office-reply'

type Props = OfficeBatchData & { reply: ReturnType<typeof useOfficeReply> }

function Draw({ batch, reply: { errors, value } }: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  if (batch.status !== 'frozen') return null
  return (
    <Card title={t.draw}>
      <p className="hint">{t.drawHint({ source: batch.entropySource, rule: batch.entropyRule })}</p>
      <Form method="post" noValidate className="form mt-3">
        <TextField
          label={t.entropyField}
          name="entropy"
          hint={t.entropyFieldHint}
          error={errors?.entropy}
          defaultValue={value('entropy')}
          autoComplete="off"
        />
        <TextField label={t.noteField} name="note" error={errors?.note} defaultValue={value('note')} />
        <SubmitButton name="intent" value="draw">
          {t.drawButton}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function Leases({ batch, now, reply: { errors, value } }: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  if (batch.status !== 'selecting' && batch.status !== 'closed') return null
  return (
    <Card title={t.leases} hint={t.leasesHint}>
      <Form method="post" noValidate className="form">
        <DateField
          label={t.startsOn}
          name="startsOn"
          error={errors?.startsOn}
          defaultValue={value('startsOn') ?? localDateOf(now)}
        />
        <TextField
          label={t.months}
          name="months"
          unit={t.monthsUnit}
          narrow
          inputMode="numeric"
          error={errors?.months}
          defaultValue={value('months') ?? '12'}
        />
        <SubmitButton name="intent" value="leases" look="secondary">
          {t.leasesButton}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function Verbs({ verbs }: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  if (verbs.length === 0) return null
  return (
    <Card title={t.nextTitle}>
      <ul className="stack">
        {verbs.map(verb => (
          <li key={verb}>
            <Form method="post">
              <SubmitButton
                name="intent"
                value={verb}
                look={verb === 'cancel' || verb === 'close' ? 'quiet' : 'primary'}
              >
                {t.verbs[verb]}
              </SubmitButton>
            </Form>
            <p className="hint">{t.verbHints[verb]}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What can be done with a batch now, and what was done. */
export function BatchSteps(props: Props) {
  const { batch } = props
  const { batch: t } = useMessages(apartmentOffice)
  const { batchStatuses } = useMessages(apartments)
  return (
    <aside className="rail">
      <Draw {...props} />
      <Verbs {...props} />
      <Leases {...props} />
      {batch.lotteryId && <Link to={paths.lottery(batch.lotteryId)}>{t.lotteryPage}</Link>}
      {batch.steps.length > 0 && (
        <Timeline
          items={batch.steps.map((step, index) => ({
            key: step.id,
            title: batchStatuses[step.status],
            state: index === batch.steps.length - 1 ? 'current' : 'done',
            when: <Time value={step.at} shape="dateTime" />,
          }))}
        />
      )}
    </aside>
  )
}
