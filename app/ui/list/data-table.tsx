import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'

export interface Column<Row> {
  readonly key: string
  /** Head of the column, and the label beside the value when the table becomes cards. */
  readonly label: string
  /** Shown in the head instead of the label, e.g. a link that sorts. */
  readonly head?: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** `row` is the name of the row (one a table); `number` aligns right; `action` holds buttons. */
  readonly kind?: 'text' | 'row' | 'number' | 'action'
  readonly hiddenOnPhone?: boolean
  readonly foot?: ReactNode
}

interface DataTableProps<Row> {
  /** Says what the table shows; heard, and seen with `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Puts a checkbox `name="selected"` before each row; the value is the row's key. */
  selectable?: { readonly nameOf: (row: Row) => string }
  /** `scroll` keeps a wide table of figures a table on a phone. */
  phone?: 'cards' | 'scroll'
}

/** A real table that turns into cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, selectable, phone = 'cards' } = props
  const hasFoot = columns.some(column => column.foot !== undefined)
  return (
    <div className="data-scroll">
      <table className={classNames('data', phone === 'cards' && 'data-cards')}>
        <caption className={props.showCaption ? undefined : 'vh'}>{caption}</caption>
        <Head columns={columns} selectable={selectable !== undefined} />
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)}>
              {selectable && <Pick value={rowKey(row)} name={selectable.nameOf(row)} />}
              {columns.map(column => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {hasFoot && <Foot columns={columns} selectable={selectable !== undefined} />}
      </table>
    </div>
  )
}

type Columns = { columns: readonly Column<never>[]; selectable: boolean }

function Head({ columns, selectable }: Columns) {
  const t = useMessages(uiMessages)
  return (
    <thead>
      <tr>
        {selectable && (
          <th className="pick">
            <span className="vh">{t.select}</span>
          </th>
        )}
        {columns.map(({ key, kind, head, label }) => (
          <th key={key} scope="col" className={kind === 'number' ? 'r' : undefined}>
            {head ?? (kind === 'action' ? <span className="vh">{label}</span> : label)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Pick({ value, name }: { value: string; name: string }) {
  const t = useMessages(uiMessages)
  return (
    <td className="pick">
      <input type="checkbox" name="selected" value={value} aria-label={t.selectRow({ name })} />
    </td>
  )
}

const cellClass = { text: undefined, row: undefined, number: 'r', action: 'r act' }

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { kind = 'text', label, cell, hiddenOnPhone } = column
  const className = classNames(cellClass[kind], hiddenOnPhone && 'off-phone')
  if (kind === 'row')
    return (
      <th scope="row" className={className}>
        {cell(row)}
      </th>
    )
  return (
    <td className={className} data-label={kind === 'action' ? undefined : label}>
      {cell(row)}
    </td>
  )
}

function Foot({ columns, selectable }: Columns) {
  return (
    <tfoot>
      <tr>
        {selectable && <td className="pick" />}
        {columns.map(({ key, kind, foot, label }) => (
          <td key={key} className={kind === 'number' ? 'r' : undefined} data-label={label}>
            {foot}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
