import { operations } from '~/i18n/operations'
import { useFormat, useMessages } from '~/i18n/react'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Section } from '~/ui/page/section'
import type { SystemData } from '../system'
import { useWaited } from './waited'

const COUNTS = ['due', 'later', 'active', 'retrying'] as const

/** What waits in each queue, and how long. */
export function Queues({ queues }: SystemData) {
  const t = useMessages(operations)
  const f = useFormat()
  const waited = useWaited()
  return (
    <Section title={t.queues} hint={t.queuesHint}>
      {queues.length === 0 ? (
        <EmptyState title={t.queuesEmpty} text={t.queuesEmptyText} />
      ) : (
        <DataTable
          caption={t.queues}
          rows={queues}
          rowKey={queue => queue.name}
          columns={[
            {
              key: 'name',
              label: t.queue,
              kind: 'row',
              cell: queue => t.queueNames[queue.name] ?? queue.name,
            },
            ...COUNTS.map(count => ({
              key: count,
              label: t[count],
              kind: 'number' as const,
              cell: (queue: SystemData['queues'][number]) => f.number(queue[count]),
            })),
            {
              key: 'oldest',
              label: t.oldest,
              kind: 'number',
              cell: queue => (queue.due > 0 ? waited(queue.oldestSeconds) : '—'),
            },
          ]}
        />
      )}
    </Section>
  )
}
