import { useMemo } from 'react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import type { DiffRow, Picture, PlanDiff } from '~/modules/fairs/index'
import { DataTable } from '~/ui/list/data-table'
import { Section } from '~/ui/page/section'
import { StatusTag, type Tone } from '~/ui/text/status-tag'
import { TimetableGrid } from './timetable-grid'
import { useTimetableView } from './timetable-tools'

const MOST_ROWS = 200
const TONES: Record<DiffRow['kind'], Tone> = {
  added: 'done',
  removed: 'urgent',
  moved: 'wait',
  reseated: 'neutral',
}

type Compared = {
  plan: { number: number; value: number | null }
  other: { number: number; value: number | null }
  picture: Picture
  diff: PlanDiff
  concerned: number
}

function Rows({ diff, picture }: { diff: PlanDiff; picture: Picture }) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const c = t.compare.columns
  const seat = (at: DiffRow['to']) =>
    at
      ? t.compare.seat({ time: f.shortDateTime(picture.slots[at.slot]!.startsAt), table: at.table + 1 })
      : t.compare.none
  const shown = diff.rows.slice(0, MOST_ROWS)
  return (
    <Section
      title={t.compare.rows}
      hint={
        shown.length < diff.rows.length
          ? t.compare.more({ shown: shown.length, total: diff.rows.length })
          : undefined
      }
    >
      <DataTable
        caption={t.compare.rows}
        rows={shown}
        rowKey={row => `${row.university} ${row.enterprise}`}
        columns={[
          {
            key: 'kind',
            label: c.kind,
            cell: row => <StatusTag tone={TONES[row.kind]}>{t.compare.kinds[row.kind]}</StatusTag>,
          },
          { key: 'university', label: c.university, kind: 'row', cell: row => row.university },
          { key: 'enterprise', label: c.enterprise, cell: row => row.enterprise },
          { key: 'from', label: c.from, cell: row => seat(row.from) },
          { key: 'to', label: c.to, cell: row => seat(row.to) },
        ]}
      />
    </Section>
  )
}

/** What differs between two versions: one sentence, the picture with the rest greyed, then pair by pair. */
export function PlanDiffView({ compared }: { compared: Compared }) {
  const { plan, other, picture, diff, concerned } = compared
  const t = useMessages(fairPlans)
  const f = useFormat()
  const { query } = useTimetableView()
  const changed = useMemo(() => changedPlaces(picture, diff), [picture, diff])
  if (diff.rows.length === 0) return <p className="mt-4">{t.compare.same}</p>
  const change = (plan.value ?? 0) - (other.value ?? 0)
  return (
    <>
      <p className="mt-4 num">
        <b>{t.compare.summary({ ...diff, concerned })}</b>{' '}
        {t.compare.value({ change: change >= 0 ? `+${f.number(change)}` : `−${f.number(-change)}` })}
      </p>
      <Rows diff={diff} picture={picture} />
      <Section title={t.compare.picture} hint={t.compare.pictureHint}>
        <div className="tt-card">
          <TimetableGrid picture={picture} view="university" query={query} changed={changed} />
        </div>
      </Section>
    </>
  )
}

/** Places of the picture at which something differs. */
function changedPlaces(picture: Picture, diff: PlanDiff): ReadonlySet<number> {
  const seats = new Set(diff.rows.flatMap(({ to }) => (to ? [`${to.slot}-${to.table}`] : [])))
  return new Set(
    picture.meetings.flatMap(([, , slot, table], at) => (seats.has(`${slot}-${table}`) ? [at] : [])),
  )
}
