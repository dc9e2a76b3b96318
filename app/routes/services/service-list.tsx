import { useFormat, useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import type { ServicesFor } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../own-words'
import { useTierName } from './tier-words'

type Row = ServicesFor['services'][number]

function ServiceRow({ row, tierName }: { row: Row; tierName: (code: string) => string }) {
  const { mine: t } = useMessages(services)
  const own = useOwnWords()
  const open = row.blocked === null
  const end = row.openRequestId ? (
    <StatusTag tone="wait">{t.running}</StatusTag>
  ) : open ? (
    <StatusTag tone="done">{t.apply}</StatusTag>
  ) : (
    <StatusTag tone="ended">{t.otherTier({ tiers: row.tiers.map(tierName).join(' / ') })}</StatusTag>
  )
  return (
    <ResultRow
      to={row.openRequestId ? paths.myService(row.openRequestId) : paths.myServiceApply(row.id)}
      title={own(row.nameZh, row.nameEn)}
      end={<span>{end}</span>}
      meta={<DotLine items={[row.department, t.days({ count: row.handlingDays })]} />}
      note={own(row.resultZh, row.resultEn)}
    />
  )
}

/** The catalogue with what the own card opens first. */
export function ServiceList({ card, tiers, services: rows }: ServicesFor) {
  const { mine: t } = useMessages(services)
  const f = useFormat()
  const tierName = useTierName(tiers)
  const rank = (row: Row) => (row.openRequestId ? 0 : row.blocked === null ? 1 : 2)
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b))
  const held = card ? t.card({ tier: tierName(card.tierCode), until: f.date(card.validUntil) }) : t.noCard
  return (
    <Section title={t.title} hint={held} link={{ to: paths.myVouchers(), label: t.vouchers }}>
      {rows.length === 0 && <p className="hint">{t.none}</p>}
      <RowList>
        {sorted.map(row => (
          <ServiceRow key={row.id} row={row} tierName={tierName} />
        ))}
      </RowList>
    </Section>
  )
}
