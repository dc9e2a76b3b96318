import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import type { CardApplicationStatus, CardKind } from '~/modules/cards/index'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { CARD_APPLICATION_TONES, useTierName } from './card-words'

type Row = {
  id: string
  holderName: string
  receipt: string
  kind: CardKind
  status: CardApplicationStatus
  statusAt: Date
  tierCode: string
  tier: { nameZh: string; nameEn: string }
}

/** Applications in rows: who, what for, where it stands, since when. */
export function CardRows({
  label,
  rows,
  to,
}: {
  label: string
  rows: readonly Row[]
  to: (id: string) => string
}) {
  const t = useMessages(cards)
  const tier = useTierName()
  return (
    <RowList label={label}>
      {rows.map(row => (
        <ResultRow
          key={row.id}
          to={to(row.id)}
          title={row.holderName}
          tag={<StatusTag tone={CARD_APPLICATION_TONES[row.status]}>{t.statuses[row.status]}</StatusTag>}
          meta={`${t.kinds[row.kind]} · ${tier(row.tierCode, row.tier)} · ${row.receipt}`}
          aside={<Time value={row.statusAt} shape="shortDateTime" />}
        />
      ))}
    </RowList>
  )
}
