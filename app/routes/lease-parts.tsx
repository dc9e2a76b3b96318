import { housing } from '~/i18n/housing'
import { formatFen } from '~/i18n/money'
import { useFormat, useMessages } from '~/i18n/react'
import { METERS, type SettlementLine } from '~/modules/tenancies/index'
import type { myLease } from '~/modules/tenancies/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { DefinitionRows, KeyValueGrid } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useUnitWords } from './apartment-words'

export type ShownLease = NonNullable<Awaited<ReturnType<typeof myLease>>>

/** Home, term, rent and deposit. */
export function LeaseFacts({ lease }: { lease: ShownLease }) {
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  const w = useUnitWords()
  return (
    <KeyValueGrid
      items={[
        { term: t.unit, value: `${w.project(lease.unit.project)} ${w.name(lease.unit)}` },
        { term: t.tenant, value: lease.talent.name },
        { term: t.term, value: f.dateRange(lease.startsOn, lease.endsOn) },
        ...(lease.endedOn ? [{ term: t.endedOn, value: f.date(lease.endedOn) }] : []),
        { term: t.rent, value: w.rent({ ...lease.unit, rentFen: lease.rentFen }) },
        { term: t.deposit, value: formatFen(lease.depositFen) },
      ]}
    />
  )
}

type Bill = ShownLease['bills'][number]

function BillState({ bill, now }: { bill: Bill; now: Date }) {
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  if (bill.paidAt) return <StatusTag tone="done">{t.paid({ date: f.shortDate(bill.paidAt) })}</StatusTag>
  if (bill.voidedAt) return <StatusTag tone="ended">{t.voided}</StatusTag>
  const overdue = new Date(bill.dueOn).getTime() + 86_400_000 <= now.getTime()
  return overdue ? (
    <StatusTag tone="urgent">{t.overdue}</StatusTag>
  ) : (
    <StatusTag tone="wait">{t.unpaid}</StatusTag>
  )
}

/** All bills; `action` holds what the office can do with an open one. */
export function Bills({
  lease,
  now,
  action,
}: {
  lease: ShownLease
  now: Date
  action?: (bill: Bill) => React.ReactNode
}) {
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  if (lease.bills.length === 0) return null
  return (
    <Section title={t.bills}>
      <SectionBody>
        <DataTable
          caption={t.bills}
          rows={lease.bills}
          rowKey={bill => bill.id}
          columns={[
            {
              key: 'kind',
              label: t.bills,
              kind: 'row',
              cell: bill => `${t.billKinds[bill.kind]} ${bill.period}`,
            },
            { key: 'amount', label: t.amount, kind: 'number', cell: bill => formatFen(bill.amountFen) },
            { key: 'due', label: t.dueOn, cell: bill => f.shortDate(bill.dueOn) },
            { key: 'state', label: t.state, cell: bill => <BillState bill={bill} now={now} /> },
            ...(action
              ? [
                  {
                    key: 'action',
                    label: t.state,
                    kind: 'action' as const,
                    cell: (bill: Bill) => (bill.paidAt || bill.voidedAt ? null : action(bill)),
                  },
                ]
              : []),
          ]}
        />
      </SectionBody>
    </Section>
  )
}

type Handover = ShownLease['handovers'][number]

/** One handover: readings, inventory, photographs. */
export function HandoverView({ handover, action }: { handover: Handover; action?: React.ReactNode }) {
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  return (
    <Section title={t.handoverKinds[handover.kind]} hint={f.dateTime(handover.at)}>
      <SectionBody>
        <KeyValueGrid
          items={METERS.map(kind => ({
            term: t.meters[kind],
            value: `${f.number(handover[kind] / 100)} ${t.units[kind]}`,
          }))}
        />
        {handover.inventory.length > 0 && (
          <DefinitionRows
            items={handover.inventory.map(line => ({
              term: line.item,
              value: [t.itemStates[line.state], line.note, line.chargeFen > 0 && formatFen(line.chargeFen)]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
        {handover.note && <p>{handover.note}</p>}
        <ul className="grid-3 mt-3">
          {handover.pictures.map(({ id }) => (
            <li key={id}>
              <img
                src={paths.handoverPicture(id)}
                alt={t.photo}
                loading="lazy"
                className="w-full"
                width={480}
                height={320}
              />
            </li>
          ))}
        </ul>
        <p className="hint">
          {handover.confirmedAt ? t.confirmed({ date: f.date(handover.confirmedAt) }) : t.unconfirmed}
        </p>
        {!handover.confirmedAt && action}
      </SectionBody>
    </Section>
  )
}

/** What came off the deposit, line by line, and what is left. */
export function SettlementView({ settlement }: { settlement: NonNullable<ShownLease['settlement']> }) {
  const { lease: t } = useMessages(housing)
  const owed = settlement.lines.reduce((sum, line) => sum + line.amountFen, 0)
  const words = (line: SettlementLine) =>
    [t.settlementLines[line.kind], line.note].filter(Boolean).join(' · ')
  return (
    <Section title={t.settlement}>
      <SectionBody>
        <DefinitionRows
          items={[
            { term: t.deposit, value: formatFen(settlement.depositFen) },
            ...settlement.lines.map(line => ({ term: words(line), value: formatFen(-line.amountFen) })),
            { term: t.owed, value: formatFen(owed) },
            {
              term: settlement.refundFen >= 0 ? t.refund : t.owes,
              value: <b>{formatFen(Math.abs(settlement.refundFen))}</b>,
            },
          ]}
        />
      </SectionBody>
    </Section>
  )
}
