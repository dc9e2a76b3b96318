import { useNavigate } from '@remix-run/react'
import { useEffect, useMemo, useRef } from 'react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import {
  type Cell,
  type GridRow,
  type GridView,
  gridRows,
  type Picture,
  slotTotals,
} from '~/modules/fairs/index'
import { classNames } from '~/ui/class-names'
import { VisuallyHidden } from '~/ui/text/visually-hidden'
import { MeetingCell, useMeetingWords } from './timetable-cell'

export type GridProps = {
  picture: Picture
  view: Exclude<GridView, 'slot'>
  query: string
  /** Address of a meeting at a seat (`slot-table`); without it cells are no links. */
  hrefOf?: (seat: string) => string
  /** Address of one party's timetable. */
  partyHref?: (partyId: string) => string
  /** Place of the chosen meeting in the picture. */
  chosen?: number
  /** Places of the meetings that changed; the others are greyed. */
  changed?: ReadonlySet<number>
}

/** Cells are plain links; with scripts one listener for over a thousand of them keeps the place on the page. */
function useStay() {
  const navigate = useNavigate()
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = frame.current
    const stay = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.tt-cell')
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      navigate(link.getAttribute('href')!, { preventScrollReset: true, replace: true })
    }
    element?.addEventListener('click', stay)
    return () => element?.removeEventListener('click', stay)
  }, [navigate])
  return frame
}

function RowHead({ row, picture, partyHref }: { row: GridRow } & Pick<GridProps, 'picture' | 'partyHref'>) {
  const t = useMessages(fairPlans)
  const party = row.party === null ? null : picture.parties[row.party]!
  const name = party ? party.name : t.grid.table({ table: row.table! + 1 })
  return (
    <th scope="row">
      {party && partyHref ? (
        <a href={partyHref(party.id)} title={name}>
          {name}
        </a>
      ) : (
        <b title={name}>{name}</b>
      )}
      <span>{t.grid.counts({ meetings: row.meetings, mutual: row.mutual })}</span>
    </th>
  )
}

type CellsProps = GridProps & { row: GridRow; wordsOf: (at: number) => string; times: string[] }

function Cells({ row, wordsOf, times, picture, view, hrefOf, chosen, changed }: CellsProps) {
  const t = useMessages(fairPlans)
  const shows = view === 'table' ? 'both' : view === 'university' ? 'enterprise' : 'university'
  const cell = (content: Cell) => {
    if (content === 'away') return <VisuallyHidden>{t.grid.away}</VisuallyHidden>
    if (content === 'free')
      return (
        <>
          <span aria-hidden="true">·</span>
          <VisuallyHidden>{t.grid.free}</VisuallyHidden>
        </>
      )
    const [, , slot, table] = picture.meetings[content]!
    return (
      <MeetingCell
        picture={picture}
        at={content}
        shows={shows}
        words={wordsOf(content)}
        chosen={content === chosen}
        changed={changed?.has(content) ?? false}
        href={hrefOf?.(`${slot}-${table}`) ?? null}
      />
    )
  }
  return row.cells.map((content, slot) => (
    <td
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its slot
      key={slot}
      data-at={times[slot]}
      className={classNames(
        picture.slots[slot]!.pauseAfter && 'gap',
        content === 'away' && 'tt-away',
        content === 'free' && 'tt-free',
      )}
    >
      {cell(content)}
    </td>
  ))
}

function Foot({ picture, rows }: { picture: Picture; rows: number }) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  return (
    <tfoot>
      <tr>
        <th scope="row">{t.grid.total({ meetings: f.number(picture.meetings.length), rows })}</th>
        {slotTotals(picture).map((count, slot) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a total is known by its slot
          <td key={slot} className={picture.slots[slot]!.pauseAfter ? 'gap' : undefined}>
            {count}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** The grid of parties (or tables) by slots: a table that scrolls under its heads, cards on a phone. */
export function TimetableGrid(props: GridProps) {
  const { picture, view, query, changed } = props
  const t = useMessages(fairPlans)
  const f = useFormat()
  const wordsOf = useMeetingWords(picture)
  const frame = useStay()
  const rows = useMemo(() => gridRows(picture, view, query), [picture, view, query])
  const times = useMemo(() => picture.slots.map(slot => f.time(slot.startsAt)), [picture, f])
  if (rows.length === 0) return <p className="empty">{t.grid.nothing}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="tt-scroll" ref={frame} aria-label={t.views[view]} tabIndex={0}>
      <table className={classNames('tt', changed && 'tt-compare')}>
        <caption className="vh">{t.grid.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.grid.rowHead[view]({ count: rows.length })}</th>
            {picture.slots.map((slot, at) => (
              <th
                key={slot.startsAt.toISOString()}
                scope="col"
                className={slot.pauseAfter ? 'gap' : undefined}
                title={f.dateTime(slot.startsAt)}
              >
                {times[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <RowHead row={row} picture={picture} partyHref={props.partyHref} />
              <Cells {...props} row={row} wordsOf={wordsOf} times={times} />
            </tr>
          ))}
        </tbody>
        <Foot picture={picture} rows={rows.length} />
      </table>
    </section>
  )
}
