import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { imports } from '~/i18n/imports'
import { useMessages } from '~/i18n/react'
import { WorkProgress } from '~/ui/figure/progress-bar'
import { DataTable } from '~/ui/list/data-table'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import type { ListedRun } from './run-list'

export type ShownRun = ListedRun & {
  error: string | null
  dryRun: boolean
  faults: { id: string; row: number; column: string; code: string; value: string }[]
  faultCount: number
}

const POLL_MS = 1_500

function usePolling(active: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!active) return
    const timer = setInterval(revalidate, POLL_MS)
    return () => clearInterval(timer)
  }, [active, revalidate])
}

function readError(error: string): { code: string; line?: number; columns?: string } {
  return error.startsWith('{') ? JSON.parse(error) : { code: error }
}

function Outcome({ run }: { run: ShownRun }) {
  const t = useMessages(imports)
  if (run.status === 'done') {
    return (
      <Notice tone="success" title={run.dryRun ? t.checkedOnly(run) : t.totals(run)}>
        {run.error?.startsWith('ignored:') && t.ignored({ columns: run.error.slice('ignored:'.length) })}
      </Notice>
    )
  }
  if (run.status !== 'failed' || !run.error) return null
  const { code, line, columns } = readError(run.error)
  return (
    <Notice tone="urgent" title={t.states.failed}>
      {t.failures[code] ?? code}
      {columns} {line ? t.line({ line }) : null}
    </Notice>
  )
}

function Faults({ run }: { run: ShownRun }) {
  const t = useMessages(imports)
  if (run.faults.length === 0) return null
  return (
    <Section title={t.faults} hint={t.faultsHint({ shown: run.faults.length, total: run.faultCount })}>
      <DataTable
        caption={t.faults}
        rows={run.faults}
        rowKey={fault => fault.id}
        columns={[
          { key: 'row', label: t.fault.row, kind: 'number', cell: fault => fault.row },
          { key: 'column', label: t.fault.column, cell: fault => fault.column },
          { key: 'reason', label: t.fault.reason, cell: fault => t.codes[fault.code] ?? fault.code },
          { key: 'value', label: t.fault.value, cell: fault => fault.value },
        ]}
      />
    </Section>
  )
}

/** One import: real progress while it runs, then its outcome and every fault with its place. */
export function RunReport({ run, back }: { run: ShownRun; back: { to: string; label: string } }) {
  const t = useMessages(imports)
  const active = run.status === 'waiting' || run.status === 'running'
  usePolling(active)
  const written = run.created + run.updated
  return (
    <Page>
      <PageHeader title={t.run({ file: run.fileName })} lead={t.states[run.status]} back={back} />
      {active && (
        <div role="status">
          <WorkProgress
            done={written}
            total={Math.max(1, run.read)}
            label={t.progress({ read: run.read, written })}
          />
          <p className="hint">{t.leave}</p>
        </div>
      )}
      <Outcome run={run} />
      <Faults run={run} />
    </Page>
  )
}
