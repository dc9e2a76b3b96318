import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { gridRows, type Picture } from '~/modules/fairs/index'
import { seatName } from './timetable-cell'

type Props = { picture: Picture }

/** One card a table: who sits there when; to be cut out and set up. */
export function TableCards({ picture }: Props) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  return (
    <div className="tt-cards">
      {gridRows(picture, 'table').map(row => (
        <section className="tt-place" key={row.key}>
          <h2 className="num">{t.print.table({ table: row.table! + 1 })}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.print.time}</th>
                <th scope="col">{t.print.enterprise}</th>
                <th scope="col">{t.print.university}</th>
              </tr>
            </thead>
            <tbody>
              {row.cells.map((cell, slot) => {
                if (typeof cell !== 'number') return null
                const [u, e] = picture.meetings[cell]!
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its slot
                  <tr key={slot}>
                    <td className="num">{f.time(picture.slots[slot]!.startsAt)}</td>
                    <td>{picture.parties[e]!.name}</td>
                    <td>{picture.parties[u]!.name}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

/** The hall from above: each table with the enterprises that sit at it during the day. */
export function SeatingPlan({ picture }: Props) {
  const f = useFormat()
  const t = useMessages(fairPlans)
  return (
    <>
      <p>{t.print.seats}</p>
      <ol className="tt-seats">
        {gridRows(picture, 'table').map(row => {
          const own = row.cells.flatMap(cell =>
            typeof cell === 'number' ? [picture.parties[picture.meetings[cell]![1]]!] : [],
          )
          const names = [...new Set(own.map(party => party.short))]
          const zones = new Set(own.map(party => party.zone))
          const zone = zones.size === 1 ? own[0]?.zone : null
          return (
            <li key={row.key} className={zone ? `tt-${zone}` : undefined}>
              <b className="num">{seatName(zone ?? null, row.table!)}</b>
              {f.list(names)} <span className="muted">{t.print.perTable({ count: row.meetings })}</span>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Each party's own timetable, one after the other. */
export function PartySheets({ picture }: Props) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const rows = [...gridRows(picture, 'university'), ...gridRows(picture, 'enterprise')]
  return (
    <div className="tt-cards">
      {rows
        .filter(row => row.meetings > 0)
        .map(row => {
          const party = picture.parties[row.party!]!
          return (
            <section className="tt-place" key={row.key}>
              <h3>{party.name}</h3>
              <table>
                <tbody>
                  {row.cells.map((cell, slot) => {
                    if (typeof cell !== 'number') return null
                    const [u, e, , table] = picture.meetings[cell]!
                    const partner = picture.parties[party.side === 'university' ? e : u]!
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its slot
                      <tr key={slot}>
                        <td className="num nowrap">{f.shortDateTime(picture.slots[slot]!.startsAt)}</td>
                        <td>{partner.name}</td>
                        <td className="nowrap">{t.print.table({ table: table + 1 })}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </section>
          )
        })}
    </div>
  )
}
