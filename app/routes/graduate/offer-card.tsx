import { Form } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { formatFen } from '~/i18n/money'
import { useFormat, useMessages } from '~/i18n/react'
import type { MyApplication } from '~/modules/applications/index.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'

type Props = { application: MyApplication; now: Date }

function Answer({ status }: { status: string }) {
  const { detail: t } = useMessages(applications)
  if (status === 'open') {
    return (
      <Form method="post" className="cluster mt-3">
        <SubmitButton name="intent" value="accept-offer">
          {t.acceptOffer}
        </SubmitButton>
        <SubmitButton name="intent" value="decline-offer" look="secondary">
          {t.declineOffer}
        </SubmitButton>
      </Form>
    )
  }
  if (status !== 'accepted') return null
  return (
    <Form method="post" className="mt-3">
      <SubmitButton name="intent" value="confirm-signed">
        {t.sign}
      </SubmitButton>
      <p className="hint mt-2">{t.signHint}</p>
    </Form>
  )
}

/** The offer: pay, start, deadline, and the answer while it is open. */
export function OfferCard({ application }: Props) {
  const t = useMessages(applications)
  const f = useFormat()
  const { offer, status } = application
  if (!offer || (status !== 'offered' && status !== 'signed')) return null
  const items = [
    {
      term: t.detail.salary,
      value: `${formatFen(offer.salaryFen)} · ${t.detail.months({ count: offer.salaryMonths })}`,
    },
    ...(offer.startDate ? [{ term: t.detail.start, value: f.date(offer.startDate) }] : []),
    { term: t.detail.deadline, value: <Time value={offer.deadline} shape="dateTime" /> },
  ]
  return (
    <Card
      title={t.detail.offer}
      hint={
        <StatusTag tone={offer.status === 'open' ? 'urgent' : 'neutral'}>
          {t.offerStatuses[offer.status]}
        </StatusTag>
      }
    >
      <DefinitionRows items={items} />
      {offer.note && <Prose text={offer.note} />}
      {status === 'offered' && <Answer status={offer.status} />}
    </Card>
  )
}
