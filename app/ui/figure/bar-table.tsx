import type { ReactNode } from 'react'

export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** The whole of which the value is a part; the bar's full length. */
  readonly of?: number
  /** Behind the number: “/ 100”, a unit. */
  readonly note?: ReactNode
}

interface BarTableProps {
  caption: string
  /** Heads of the two columns that are read. */
  heads: readonly [label: string, value: string]
  bars: readonly Bar[]
}

/** Horizontal bars inside a real table: the same figures for readers who see and who do not see them. */
export function BarTable({ caption, heads, bars }: BarTableProps) {
  const most = Math.max(1, ...bars.map(bar => bar.of ?? bar.value))
  return (
    <table className="bars">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(bar => (
          <tr key={bar.key}>
            <th scope="row">{bar.label}</th>
            <td>
              <svg className="meter" aria-hidden="true">
                <rect className="track" y="6" width="100%" height="12" rx="2" />
                <rect
                  className="fill"
                  y="6"
                  width={`${Math.round((bar.value / (bar.of || most)) * 1000) / 10}%`}
                  height="12"
                  rx="2"
                />
              </svg>
              <b>{bar.value}</b>
              {bar.note && <small> {bar.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
