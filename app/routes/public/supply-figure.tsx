import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import type { MajorSupply, SupplyLine } from '~/modules/universities/index.server'
import { DataTable } from '~/ui/list/data-table'

const BARS = 10
const ROW = 30
const LABEL = 190
const WIDTH = 640
const TRACK = WIDTH - LABEL - 60

type Props = { name: string; year: number; majors: MajorSupply[]; lines: SupplyLine[] }
type Bar = { key: string; label: string; count: number }

function barsOf(majors: MajorSupply[], others: (count: number) => string): Bar[] {
  const shown = majors.length <= BARS ? majors : majors.slice(0, BARS - 1)
  const rest = majors.slice(shown.length)
  const bars = shown.map(major => ({ key: major.majorCode, label: major.majorName, count: major.count }))
  if (rest.length === 0) return bars
  const count = rest.reduce((sum, major) => sum + major.count, 0)
  return [...bars, { key: 'rest', label: others(rest.length), count }]
}

function Chart({ bars, label }: { bars: Bar[]; label: string }) {
  const f = useFormat()
  const most = Math.max(1, ...bars.map(bar => bar.count))
  return (
    <svg
      className="h-auto w-full max-w-160"
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-label={label}
    >
      {bars.map((bar, index) => {
        const width = Math.max(2, (bar.count / most) * TRACK)
        const middle = index * ROW + 19
        return (
          <g key={bar.key} fontSize="15">
            <text x={LABEL - 12} y={middle} textAnchor="end" className="fill-ink">
              {bar.label}
            </text>
            <rect
              x={LABEL}
              y={index * ROW + 5}
              width={width}
              height="18"
              rx="2"
              className={bar.key === 'rest' ? 'fill-ink-3' : 'fill-brand-mid'}
            />
            <text x={LABEL + width + 8} y={middle} className="fill-ink-2">
              {f.number(bar.count)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** What a university supplies in one class: bars of the largest majors, and the whole table under them. */
export function SupplyFigure({ name, year, majors, lines }: Props) {
  const { page: t } = useMessages(universities)
  const { degrees } = useMessages(vocabulary)
  const f = useFormat()
  const bars = barsOf(majors, count => t.otherMajors({ count }))
  const total = lines.reduce((sum, line) => sum + line.count, 0)
  return (
    <>
      <Chart bars={bars} label={t.chart({ name, year })} />
      <details className="mt-4" open={lines.length <= BARS}>
        <summary>{t.table}</summary>
        <DataTable
          caption={t.chart({ name, year })}
          rows={lines}
          rowKey={line => line.id}
          columns={[
            { key: 'major', label: t.major, kind: 'row', cell: line => line.majorName, foot: t.total },
            { key: 'class', label: t.majorClass, cell: line => line.majorClass, hiddenOnPhone: true },
            { key: 'college', label: t.college, cell: line => line.college },
            { key: 'degree', label: t.degree, cell: line => degrees[line.degree] },
            {
              key: 'count',
              label: t.count,
              kind: 'number',
              cell: line => f.number(line.count),
              foot: f.number(total),
            },
          ]}
        />
      </details>
    </>
  )
}
