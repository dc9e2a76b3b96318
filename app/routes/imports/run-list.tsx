import { Link } from '@remix-run/react'
import { imports } from '~/i18n/imports'
import { useFormat, useMessages } from '~/i18n/react'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag, type Tone } from '~/ui/text/status-tag'

export type ListedRun = {
  id: string
  kind: string
  fileName: string
  status: keyof (typeof imports)['zh-CN']['states']
  read: number
  created: number
  updated: number
  rejected: number
  createdAt: Date
}

export const RUN_TONES: Record<ListedRun['status'], Tone> = {
  waiting: 'neutral',
  running: 'wait',
  done: 'done',
  failed: 'urgent',
  cancelled: 'ended',
}

/** The latest imports with their counts. */
export function RunList({ runs, pathOf }: { runs: readonly ListedRun[]; pathOf: (id: string) => string }) {
  const t = useMessages(imports)
  const f = useFormat()
  const kindOf = (kind: string) => t.kinds[kind as keyof typeof t.kinds] ?? kind
  return (
    <Section title={t.recent}>
      {runs.length === 0 ? (
        <SectionBody>{t.none}</SectionBody>
      ) : (
        <DataTable
          caption={t.recent}
          rows={runs}
          rowKey={run => run.id}
          columns={[
            {
              key: 'file',
              label: t.columns.file,
              cell: run => <Link to={pathOf(run.id)}>{run.fileName}</Link>,
            },
            { key: 'kind', label: t.columns.kind, cell: run => kindOf(run.kind) },
            {
              key: 'status',
              label: t.columns.status,
              cell: run => <StatusTag tone={RUN_TONES[run.status]}>{t.states[run.status]}</StatusTag>,
            },
            { key: 'read', label: t.columns.read, kind: 'number', cell: run => f.number(run.read) },
            { key: 'created', label: t.columns.created, kind: 'number', cell: run => f.number(run.created) },
            { key: 'updated', label: t.columns.updated, kind: 'number', cell: run => f.number(run.updated) },
            {
              key: 'rejected',
              label: t.columns.rejected,
              kind: 'number',
              cell: run => f.number(run.rejected),
            },
            { key: 'when', label: t.columns.when, cell: run => f.shortDateTime(run.createdAt) },
          ]}
        />
      )}
    </Section>
  )
}
