import { apartments } from '~/i18n/apartments'
import { useFormat, useMessages } from '~/i18n/react'
import { type Column, DataTable } from '~/ui/list/data-table'
import { Pagination } from '~/ui/list/pagination'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { PLACE_TONES } from '../../housing-words'
import type { ShownBatch } from './batch'

type Row = ShownBatch['entrants']['rows'][number]

/** The public notice: receipts with points, and with ranks once there are any. */
export function Entrants({ batch }: { batch: ShownBatch }) {
  const { batch: t } = useMessages(apartments)
  const f = useFormat()
  const { rows, page, pages } = batch.entrants
  const ranked = rows.some(row => row.place)
  const rank: Column<Row> = {
    key: 'rank',
    label: t.rank,
    kind: 'number',
    cell: row => row.place && f.number(row.place.rank),
  }
  const place: Column<Row> = {
    key: 'place',
    label: t.place,
    cell: row =>
      row.place && (
        <StatusTag tone={PLACE_TONES[row.place.status]}>{t.placeStatuses[row.place.status]}</StatusTag>
      ),
  }
  return (
    <Section title={ranked ? t.ranks : t.entrants} hint={t.entrantsHint}>
      <SectionBody>
        <DataTable
          caption={t.entrants}
          rows={rows}
          rowKey={row => row.receipt}
          columns={[
            ...(ranked ? [rank] : []),
            { key: 'receipt', label: t.receipt, kind: 'row', cell: row => row.receipt },
            { key: 'points', label: t.pointsColumn, kind: 'number', cell: row => f.number(row.points) },
            ...(ranked ? [place] : []),
          ]}
        />
        <Pagination page={page} pages={pages} />
        <p className="hint">{t.objections}</p>
      </SectionBody>
    </Section>
  )
}
