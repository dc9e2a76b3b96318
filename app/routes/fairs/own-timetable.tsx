import { Form, Link } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { PrintHeader } from '~/ui/shell/print-header'
import type { loadOwnTimetable } from './own-timetable.server'

export type Own = Awaited<ReturnType<typeof loadOwnTimetable>>
type Props = { own: Own; refusal?: 'offer-ended' | 'no-longer-free' }

function Offers({ offers }: Pick<Own, 'offers'>) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  return offers.map(offer => (
    <Card key={offer.id} title={t.offers.mine} look="wash" className="no-print mt-4">
      <p>
        {t.offers.mineLead({
          party: offer.party,
          time: f.shortDateTime(offer.startsAt),
          table: offer.tableIndex + 1,
        })}
      </p>
      {offer.deadline && <p className="hint">{t.offers.until({ time: f.shortDateTime(offer.deadline) })}</p>}
      <Form method="post" className="cluster mt-2">
        <input type="hidden" name="offer" value={offer.id} />
        <SubmitButton name="answer" value="accepted">
          {t.offers.accept}
        </SubmitButton>
        <SubmitButton name="answer" value="declined" look="secondary">
          {t.offers.decline}
        </SubmitButton>
      </Form>
    </Card>
  ))
}

function Rows({ picture, side }: { picture: NonNullable<Own['picture']>; side: Own['side'] }) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const c = t.own.columns
  return (
    <DataTable
      caption={t.own.title}
      rows={[...picture.meetings].sort((a, b) => a[2] - b[2])}
      rowKey={meeting => String(meeting[2])}
      columns={[
        {
          key: 'time',
          label: c.time,
          cell: meeting => {
            const { startsAt, endsAt } = picture.slots[meeting[2]]!
            return (
              <span className="num nowrap">
                {f.shortDateTime(startsAt)}–{f.time(endsAt)}
              </span>
            )
          },
        },
        {
          key: 'partner',
          label: c.partner,
          kind: 'row',
          cell: meeting => picture.parties[side === 'university' ? meeting[1] : meeting[0]]!.name,
        },
        { key: 'table', label: c.table, kind: 'number', cell: meeting => meeting[3] + 1 },
      ]}
    />
  )
}

/** What one party needs for the day: its meetings, to print and to put into a calendar; slots offered to it first. */
export function OwnTimetable({ own, refusal }: Props) {
  const { fair, side, plan, picture, offers, now } = own
  const t = useMessages(fairPlans)
  const f = useFormat()
  return (
    <Page width="text">
      <PrintHeader title={`${fair.name} · ${t.own.title}`} printedAt={now} />
      <PageHeader
        title={t.own.title}
        lead={
          <>
            {fair.name}
            {picture && ` · ${t.own.lead({ count: picture.meetings.length })}`}
            {fair.venue && ` · ${fair.venue}`}
          </>
        }
        actions={
          plan ? (
            <ButtonLink look="secondary" to={paths.ownFairCalendar(side, fair.slug)} reloadDocument>
              {t.own.calendar}
            </ButtonLink>
          ) : undefined
        }
      />
      {refusal && <Notice tone="urgent" role="alert" title={t.refusals[refusal]} />}
      <Offers offers={offers} />
      {picture && plan ? (
        <>
          <Rows picture={picture} side={side} />
          <p className="hint mt-4">
            {plan.publishedAt &&
              t.visitor.published({ number: plan.number, when: f.shortDateTime(plan.publishedAt) })}{' '}
            {t.own.hint} <Link to={paths.fairTimetable(fair.slug)}>{t.own.all}</Link>
          </p>
        </>
      ) : (
        <EmptyState title={t.own.notYet} text={t.own.notYetText} />
      )}
    </Page>
  )
}
