import { Form, Link } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useFormat, useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { REJECTION_REASONS } from '~/modules/applications/index'
import type { Applicant } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { BulkBar } from '~/ui/list/bulk-bar'
import { type Column, DataTable } from '~/ui/list/data-table'
import { DotLine } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { APPLICATION_TONES } from '../application-words'
import type { InboxData } from './applications'

type Props = { page: InboxData }
const isUnanswered = (row: Applicant) => row.status === 'submitted' || row.status === 'viewed'

function Who({ row }: { row: Applicant }) {
  const { inbox: t } = useMessages(applications)
  const { degrees } = useMessages(talents)
  const { talent } = row
  return (
    <>
      <Link to={paths.enterpriseApplication(row.id)}>{talent.name}</Link>
      <span className="hint block font-normal">
        <DotLine
          items={[
            talent.universityName,
            talent.majorName,
            talent.degree !== 'any' && degrees[talent.degree],
            talent.graduatingClass && t.classOf({ year: talent.graduatingClass }),
          ]}
        />
      </span>
    </>
  )
}

function Waits({ row, now }: { row: Applicant; now: Date }) {
  const { inbox: t } = useMessages(applications)
  const f = useFormat()
  if (!isUnanswered(row)) return <Time value={row.statusAt} shape="relative" now={now} />
  const { due, overdue, waitingDays } = row.clock
  if (overdue) return <StatusTag tone="urgent">{t.overdue({ days: waitingDays })}</StatusTag>
  return <span>{t.due({ when: f.weekdayDate(due) })}</span>
}

function useColumns(now: Date): Column<Applicant>[] {
  const t = useMessages(applications)
  return [
    { key: 'who', label: t.inbox.applicant, kind: 'row', cell: row => <Who row={row} /> },
    { key: 'opening', label: t.inbox.opening, cell: row => row.opening.title },
    {
      key: 'status',
      label: t.inbox.status,
      cell: row => (
        <>
          <StatusTag tone={APPLICATION_TONES[row.status]}>{t.statuses[row.status]}</StatusTag>
          {row.round > 1 && <span className="hint block">{t.inbox.again({ round: row.round })}</span>}
        </>
      ),
    },
    { key: 'waits', label: t.inbox.waits, cell: row => <Waits row={row} now={now} /> },
    {
      key: 'act',
      label: t.inbox.view,
      kind: 'action',
      cell: row => (
        <Link to={paths.enterpriseApplication(row.id)}>
          {isUnanswered(row) ? t.inbox.answer : t.inbox.view}
        </Link>
      ),
    },
  ]
}

function BulkActions({ page }: Props) {
  const t = useMessages(applications)
  return (
    <BulkBar>
      <SubmitButton name="intent" value="screen" look="secondary" size="small">
        {t.inbox.bulkScreen}
      </SubmitButton>
      <label>
        {t.inbox.reason}{' '}
        <select className="input" name="reason" defaultValue="skills">
          {REJECTION_REASONS.map(reason => (
            <option key={reason} value={reason}>
              {t.reasons[reason]}
            </option>
          ))}
        </select>
      </label>
      {page.templates.length > 0 && (
        <label>
          {t.inbox.template}{' '}
          <select className="input" name="templateId" defaultValue="">
            <option value="">{t.inbox.noTemplate}</option>
            {page.templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <SubmitButton name="intent" value="reject" look="danger" size="small">
        {t.inbox.bulkReject}
      </SubmitButton>
    </BulkBar>
  )
}

/** The inbox as one form: tick, then one answer for all. */
export function InboxTable({ page }: Props) {
  const { inbox: t } = useMessages(applications)
  const columns = useColumns(page.now)
  return (
    <Form method="post">
      <DataTable
        caption={t.caption}
        columns={columns}
        rows={page.items}
        rowKey={row => row.id}
        selectable={{ nameOf: row => row.talent.name }}
      />
      <BulkActions page={page} />
    </Form>
  )
}
