import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import type { MajorSupply, SupplyLine } from '~/modules/universities/index.server'
import { DataTable } from '~/ui/list/data-table'

const BARS = 10
const TRACK = 100

type Props = { name: string; year: number; majors: MajorSupply[]; lines: SupplyLine[] }

/** Bars of the largest majors on one scale; the others are one sum under them, which would dwarf every bar. */
function Chart({ majors }: { majors: MajorSupply[] }) {
  const { page: t } = useMessages(universities)
  const f = useFormat()
  const shown = majors.slice(0, BARS)
  const rest = majors.slice(BARS)
  const most = Math.max(1, ...shown.map(major => major.count))
  return (
    <>
      <ul className="bars">
        {shown.map(({ majorCode, majorName, count }) => (
          <li key={majorCode}>
            <span>{majorName}</span>
            <svg viewBox={`0 0 ${TRACK} 10`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, (count / most) * TRACK)} height="10" className="fill-brand-mid" />
            </svg>
            <b>{f.number(count)}</b>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="hint mt-2">
          {t.otherMajors({ count: rest.length })}{' '}
          <span className="num">{f.number(rest.reduce((sum, major) => sum + major.count, 0))}</span>
        </p>
      )}
    </>
  )
}

/** What a university supplies in one class: bars of the largest majors, and the whole table under them. */
export function SupplyFigure({ name, year, majors, lines }: Props) {
  const { page: t } = useMessages(universities)
  const { degrees } = useMessages(vocabulary)
  const f = useFormat()
  const total = lines.reduce((sum, line) => sum + line.count, 0)
  return (
    <>
      <Chart majors={majors} />
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
