import { Form } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import type { ProposalView } from '~/modules/pairings/index.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { type FieldOption, fieldName } from '../field-name'
import { LineReasons } from './line-why'

type Line = ProposalView['lines'][number]
export type LeaderChoice = { id: string; name: string; unit: string }
type Props = {
  lines: Line[]
  leaders: LeaderChoice[]
  fields: FieldOption[]
  /** Whether lines can still be set by hand. */
  open: boolean
  caption: string
}

/** Sets one line by hand; a plain form, so that it works before any script has loaded. */
function Adjust({ line, leaders }: { line: Line; leaders: LeaderChoice[] }) {
  const { proposals: t } = useMessages(pairings)
  return (
    <Form method="post" className="cluster row-form" preventScrollReset>
      <input type="hidden" name="keyTalentId" value={line.keyTalentId} />
      <select
        className="input"
        name="leaderId"
        defaultValue={line.leaderId ?? ''}
        aria-label={`${line.keyTalent.name} ${t.change1}`}
      >
        <option value="">{t.nobody}</option>
        {leaders.map(leader => (
          <option key={leader.id} value={leader.id}>
            {leader.name} {leader.unit}
          </option>
        ))}
      </select>
      <SubmitButton look="quiet" size="small" name="intent" value="adjust">
        {t.save}
      </SubmitButton>
    </Form>
  )
}

/** Lines of a proposal: talent, leader, points, reasons, and the hand of the office. */
export function ProposalLines({ lines, leaders, fields, open, caption }: Props) {
  const { proposals: t, people } = useMessages(pairings)
  const f = useFormat()
  const names = new Map(leaders.map(leader => [leader.id, leader.name]))
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={line => line.keyTalentId}
      columns={[
        {
          key: 'talent',
          label: people.talent,
          kind: 'row',
          cell: line => (
            <>
              {line.keyTalent.name} <span className="muted">{line.keyTalent.enterpriseName}</span>
            </>
          ),
        },
        { key: 'field', label: people.field, cell: line => fieldName(fields, line.keyTalent.field) },
        {
          key: 'leader',
          label: t.leader,
          cell: line => (line.leader ? `${line.leader.name} ${line.leader.unit}` : '—'),
        },
        { key: 'score', label: t.score, kind: 'number', cell: line => f.number(line.score) },
        {
          key: 'why',
          label: t.why,
          cell: line => (
            <LineReasons why={line.why} byHand={line.byHand} leaderName={id => names.get(id) ?? ''} />
          ),
        },
        ...(open
          ? [
              {
                key: 'adjust',
                label: t.change1,
                kind: 'action' as const,
                cell: (line: Line) => <Adjust line={line} leaders={leaders} />,
              },
            ]
          : []),
      ]}
    />
  )
}
