import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { AGE_BANDS } from '~/modules/requests/index'
import type { RequestsOverview } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { requestsAddress } from './request-filter'

type Line = RequestsOverview['departments'][number]

const FILLS = {
  to5: 'fill-brand-line',
  to10: 'fill-brand-mid',
  over10: 'fill-wait-mid',
  overdue: 'fill-urgent-fill',
} as const
const BANDS = [...AGE_BANDS, 'overdue'] as const
const WIDTH = 240
const HEIGHT = 18

const countOf = (line: Line, band: (typeof BANDS)[number]) =>
  band === 'overdue' ? line.overdue : line.bands[band]

/** One strip for a department: as long as it has open requests, cut by their age; the same scale for all. */
function Strip({ line, most }: { line: Line; most: number }) {
  const { overview: t } = useMessages(requests)
  const unit = WIDTH / Math.max(1, most)
  const words = BANDS.filter(band => countOf(line, band) > 0).map(
    band => `${t.bands[band]} ${countOf(line, band)}`,
  )
  let at = 0
  return (
    <svg
      className="block h-5 w-full max-w-60"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t.chart({ department: line.name ?? t.unassigned, bands: words.join('，') })}
    >
      {BANDS.map(band => {
        const count = countOf(line, band)
        const x = at
        at += count * unit
        return count > 0 ? (
          <rect
            key={band}
            className={FILLS[band]}
            x={x}
            y={0}
            width={Math.max(1, count * unit - 1)}
            height={HEIGHT}
          />
        ) : null
      })}
    </svg>
  )
}

/** What the colours of the strips mean. */
function Legend() {
  const { overview: t } = useMessages(requests)
  return (
    <p className="hint cluster py-3">
      {BANDS.map(band => (
        <span key={band} className="cluster gap-1">
          <svg className="h-3 w-3" viewBox="0 0 12 12" aria-hidden="true">
            <rect className={FILLS[band]} width={12} height={12} />
          </svg>
          {t.bands[band]}
        </span>
      ))}
    </p>
  )
}

const listOf = (line: Line, show: 'open' | 'overdue') =>
  requestsAddress(paths.officeRequests(), { show, departmentId: line.id })

function useOpenColumns(lines: readonly Line[]): Column<Line>[] {
  const { overview: t } = useMessages(requests)
  const f = useFormat()
  const most = Math.max(...lines.map(line => line.open), 1)
  const sum = (of: (line: Line) => number) => f.number(lines.reduce((total, line) => total + of(line), 0))
  return [
    {
      key: 'department',
      label: t.department,
      kind: 'row',
      cell: line => (
        <Link to={line.id ? listOf(line, 'open') : `${paths.officeRequests()}?show=assign`}>
          {line.name ?? t.unassigned}
        </Link>
      ),
      foot: t.total,
    },
    { key: 'ages', label: t.ageBands, cell: line => <Strip line={line} most={most} /> },
    {
      key: 'open',
      label: t.openCount,
      kind: 'number',
      cell: line => f.number(line.open),
      foot: sum(line => line.open),
    },
    {
      key: 'overdue',
      label: t.overdueCount,
      kind: 'number',
      cell: line =>
        line.overdue > 0 ? (
          <Link className="text-urgent" to={listOf(line, 'overdue')}>
            {f.number(line.overdue)}
          </Link>
        ) : (
          '0'
        ),
      foot: sum(line => line.overdue),
    },
  ]
}

function useClosedColumns(lines: readonly Line[]): Column<Line>[] {
  const { overview: t } = useMessages(requests)
  const f = useFormat()
  return [
    {
      key: 'oldest',
      label: t.oldest,
      kind: 'number',
      cell: line => (line.oldestDays === null ? '—' : t.oldestDays({ days: line.oldestDays })),
    },
    {
      key: 'closed',
      label: t.closedCount,
      kind: 'number',
      cell: line => f.number(line.closed),
      foot: f.number(lines.reduce((total, line) => total + line.closed, 0)),
    },
    {
      key: 'median',
      label: `${t.median} (${t.medianUnit})`,
      kind: 'number',
      cell: line => (line.median === null ? '—' : f.number(line.median)),
    },
  ]
}

/** Open requests by lead department and age, with how long closing took. */
export function DepartmentTable({ lines }: { lines: readonly Line[] }) {
  const { overview: t } = useMessages(requests)
  const columns = [...useOpenColumns(lines), ...useClosedColumns(lines)]
  return (
    <>
      <Legend />
      <DataTable caption={t.byDepartment} columns={columns} rows={lines} rowKey={line => line.id ?? 'none'} />
    </>
  )
}
