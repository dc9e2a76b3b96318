import { operations } from '~/i18n/operations'
import { useMessages } from '~/i18n/react'
import { DataTable } from '~/ui/list/data-table'
import { Section } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import type { SystemData } from '../system'

/** When each piece of scheduled work was last done, and last failed. */
export function Schedules({ schedules }: SystemData) {
  const t = useMessages(operations)
  const time = (at: Date | string | null) => (at ? <Time value={at} shape="shortDateTime" /> : t.never)
  return (
    <Section title={t.schedules} hint={t.schedulesHint}>
      <DataTable
        caption={t.schedules}
        rows={schedules}
        rowKey={schedule => schedule.name}
        columns={[
          {
            key: 'name',
            label: t.schedule,
            kind: 'row',
            cell: schedule => t.scheduleNames[schedule.name] ?? schedule.name,
          },
          { key: 'done', label: t.lastDone, cell: schedule => time(schedule.lastDone) },
          {
            key: 'failed',
            label: t.lastFailed,
            cell: schedule => (schedule.lastFailed ? time(schedule.lastFailed) : '—'),
          },
        ]}
      />
    </Section>
  )
}
