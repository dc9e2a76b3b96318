import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import { type Column, DataTable } from '~/ui/list/data-table'
import { Button } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import type { BoardData } from './fair-day'

type Props = { board: BoardData }
type Row = BoardData['missing'][number]
const MOST_SHOWN = 60

function Arrived({ id, name }: { id: string; name: string }) {
  const { board: t } = useMessages(fairDays)
  return (
    <Button type="submit" name="row" value={`arrived:${id}`} look="quiet" size="small">
      {t.arrived}
      <span className="vh"> {name}</span>
    </Button>
  )
}

function useColumns(): Column<Row>[] {
  const { board: t, table } = useMessages(fairDays)
  return [
    {
      key: 'who',
      label: t.who,
      kind: 'row',
      cell: row => (
        <>
          {row.name} <span className="hint">{row.label}</span>
        </>
      ),
    },
    { key: 'table', label: t.tableHead, cell: row => table({ number: row.table + 1 }) },
    {
      key: 'partner',
      label: t.partner,
      cell: row => (
        <>
          {row.partner}
          {row.waits && (
            <span className="block">
              <StatusTag tone="urgent">{t.waits}</StatusTag>
            </span>
          )}
        </>
      ),
    },
    { key: 'owner', label: t.contact, cell: row => row.owner },
    { key: 'act', label: t.arrived, kind: 'action', cell: row => <Arrived id={row.id} name={row.name} /> },
  ]
}

/** Who is not there for the slot that comes next. */
export function Missing({ board }: Props) {
  const { board: t } = useMessages(fairDays)
  const f = useFormat()
  const columns = useColumns()
  if (!board.next) {
    return (
      <Section title={t.next}>
        <p className="muted mt-4">{t.over}</p>
      </Section>
    )
  }
  return (
    <Section
      title={`${t.next} ${board.missing.length}`}
      hint={t.nextHint({ time: f.shortDateTime(board.next.startsAt) })}
    >
      {board.missing.length === 0 ? (
        <p className="muted mt-4">{t.allThere}</p>
      ) : (
        <Form method="post">
          <DataTable
            caption={t.next}
            columns={columns}
            rows={board.missing.slice(0, MOST_SHOWN)}
            rowKey={row => `${row.id} ${row.partner}`}
          />
        </Form>
      )}
    </Section>
  )
}

/** The parties that came last. */
export function Latest({ board }: Props) {
  const { board: t } = useMessages(fairDays)
  return (
    <Card title={t.latest}>
      {board.latest.length === 0 ? (
        <p className="muted">{t.nobody}</p>
      ) : (
        <ul className="stack-s">
          {board.latest.map(one => (
            <li key={one.id} className="cluster justify-between">
              <span>{one.name}</span>
              <span className="hint">{one.arrivedAt && <Time value={one.arrivedAt} shape="time" />}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** Everybody who is not there, folded away. */
export function Absent({ board }: Props) {
  const { board: t, sides } = useMessages(fairDays)
  return (
    <Card look="wash">
      <details>
        <summary>
          {t.absentList} {board.absent.length}
        </summary>
        <ul className="mt-2">
          {board.absent.map(one => (
            <li key={one.id}>
              {one.name} <span className="hint">{sides[one.side]}</span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
