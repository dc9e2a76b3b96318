import { Form } from '@remix-run/react'
import { operations } from '~/i18n/operations'
import { useFormat, useMessages } from '~/i18n/react'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Section } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import type { SystemData } from '../system'

type Parked = SystemData['parked'][number]

function Buttons({ job, queue }: { job: Parked; queue: string }) {
  const t = useMessages(operations)
  const buttons = [
    ['retry', t.retry, t.retryOne({ queue })],
    ['discard', t.discard, t.discardOne({ queue })],
  ] as const
  return (
    <Form method="post" className="flex flex-wrap justify-end gap-2">
      <input type="hidden" name="id" value={job.id} />
      {buttons.map(([intent, label, full]) => (
        <SubmitButton key={intent} look="quiet" size="small" name="intent" value={intent}>
          <span aria-hidden="true">{label}</span>
          <span className="vh">{full}</span>
        </SubmitButton>
      ))}
    </Form>
  )
}

function RetryAll() {
  const t = useMessages(operations)
  return (
    <Form method="post">
      <SubmitButton look="secondary" size="small" name="intent" value="retry-all">
        {t.retryAll}
      </SubmitButton>
    </Form>
  )
}

function ParkedTable({ parked, mayAct }: Pick<SystemData, 'parked' | 'mayAct'>) {
  const t = useMessages(operations)
  const nameOf = ({ queue }: Parked) => (queue ? (t.queueNames[queue] ?? queue) : t.unknownQueue)
  return (
    <DataTable
      caption={t.parked}
      rows={parked}
      rowKey={job => job.id}
      columns={[
        { key: 'queue', label: t.queue, kind: 'row', cell: nameOf },
        {
          key: 'at',
          label: t.parkedAt,
          cell: job => <Time value={job.parkedAt} shape="shortDateTime" />,
        },
        { key: 'reason', label: t.reason, cell: job => <code className="text-sm">{job.message}</code> },
        {
          key: 'buttons',
          label: t.actions,
          kind: 'action',
          cell: job => mayAct && <Buttons job={job} queue={nameOf(job)} />,
        },
      ]}
    />
  )
}

/** Jobs that were given up, with what went wrong. */
export function ParkedJobs({ parked, parkedCount, mayAct }: SystemData) {
  const t = useMessages(operations)
  const f = useFormat()
  const shown =
    parkedCount > parked.length
      ? ` ${t.parkedShown({ shown: parked.length, total: f.number(parkedCount) })}`
      : ''
  return (
    <div id="parked">
      <Section
        title={t.parked}
        hint={t.parkedHint + shown}
        actions={mayAct && parked.length > 1 && <RetryAll />}
      >
        {parked.length === 0 ? (
          <EmptyState title={t.parkedEmpty} text={t.parkedEmptyText} />
        ) : (
          <ParkedTable parked={parked} mayAct={mayAct} />
        )}
      </Section>
    </div>
  )
}
