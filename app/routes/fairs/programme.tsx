import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { DataTable } from '~/ui/list/data-table'

type Slot = { index: number; startsAt: Date | string; endsAt: Date | string }
type Session = { startsAt: Date | string; endsAt: Date | string; slots: Slot[] }

/** The half-days of a fair with their slots; the gaps between rows are the breaks. */
export function Programme({ sessions }: { sessions: Session[] }) {
  const t = useMessages(fairs)
  const f = useFormat()
  const halfOf = (session: Session) => (f.time(session.startsAt) < '12:00' ? t.morning : t.afternoon)
  return (
    <DataTable
      caption={t.edition.programme}
      rows={sessions}
      rowKey={session => String(session.startsAt)}
      columns={[
        { key: 'day', label: t.edition.when, kind: 'row', cell: session => f.date(session.startsAt) },
        {
          key: 'half',
          label: t.office.settings.sessions,
          cell: session => `${halfOf(session)} ${f.time(session.startsAt)}–${f.time(session.endsAt)}`,
        },
        {
          key: 'slots',
          label: t.edition.slotCount,
          cell: session => t.edition.slots({ count: session.slots.length }),
        },
      ]}
    />
  )
}
