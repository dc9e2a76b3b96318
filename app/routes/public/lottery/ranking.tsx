import { Form } from '@remix-run/react'
import { lotteries } from '~/i18n/lotteries'
import { useFormat, useMessages } from '~/i18n/react'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { type Column, DataTable } from '~/ui/list/data-table'
import { Pagination } from '~/ui/list/pagination'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import type { ShownLottery } from './page'

type Shown = NonNullable<ShownLottery['ranking']>
type Row = Shown['rows'][number]

function useColumns(lottery: ShownLottery): Column<Row>[] {
  const { ranking: t } = useMessages(lotteries)
  const f = useFormat()
  const pointed = lottery.first?.points !== undefined
  const points: Column<Row> = {
    key: 'points',
    label: t.points,
    kind: 'number',
    cell: row => (row.points === undefined ? '' : f.number(row.points)),
  }
  return [
    { key: 'rank', label: t.rank, kind: 'number', cell: row => f.number(row.rank) },
    {
      key: 'receipt',
      label: t.receipt,
      kind: 'row',
      cell: row => (
        <>
          {row.receipt}{' '}
          {row.rank <= lottery.units ? (
            <StatusTag tone="done">{t.inFront}</StatusTag>
          ) : (
            <StatusTag>{t.waiting}</StatusTag>
          )}
        </>
      ),
    },
    ...(pointed ? [points] : []),
    { key: 'ticket', label: t.ticket, cell: row => <code className="break-all">{row.ticket}</code> },
  ]
}

/** The result by rank, fifty a page, and where a receipt stands. */
export function Ranking({ lottery, receipt }: { lottery: ShownLottery; receipt: string }) {
  const { ranking: t } = useMessages(lotteries)
  const f = useFormat()
  const columns = useColumns(lottery)
  const { ranking } = lottery
  if (!ranking) return null
  const { found } = ranking
  return (
    <Section title={t.title} hint={t.hint({ units: f.number(lottery.units) })}>
      <SectionBody>
        <Form className="cluster mb-4" preventScrollReset>
          <TextField
            label={t.search}
            name="receipt"
            hint={t.searchHint}
            optional
            defaultValue={receipt}
            narrow
          />
          <SubmitButton look="secondary">{t.find}</SubmitButton>
        </Form>
        {receipt && (
          <Notice tone={found ? 'success' : 'warning'} role="status">
            {found ? t.found({ receipt: found.receipt, rank: f.number(found.rank) }) : t.notFound}
          </Notice>
        )}
        <DataTable caption={t.caption} rows={ranking.rows} rowKey={row => row.receipt} columns={columns} />
        <Pagination page={ranking.page} pages={ranking.pages} />
      </SectionBody>
    </Section>
  )
}
