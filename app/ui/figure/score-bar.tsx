import { useId } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { type ScorePart, scoreStrips, scoreTotal } from './score-parts'

const shade = (index: number) => `s${(index % 6) + 1}`
const percent = (n: number, of: number) => `${Number(((n / of) * 100).toFixed(3))}%`

/** One strip of a hundred points made of its parts; what is missing is hatched. */
export function ScoreBar({ parts }: { parts: readonly ScorePart[] }) {
  const t = useMessages(uiMessages)
  const pattern = useId()
  const { got, max } = scoreTotal(parts)
  const words = parts.map(part => t.scorePart(part)).join(t.listSeparator)
  return (
    <svg className="score" role="img" aria-label={t.scoreParts({ parts: words, total: got, max })}>
      <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="gap" width="5" height="5" />
        <path className="hatch" d="M1 0V5" />
      </pattern>
      <rect width="100%" height="22" fill={`url(#${pattern})`} />
      <rect className="edge" x=".5" y=".5" width="100%" height="21" />
      {scoreStrips(parts).map((strip, index) => (
        <g key={parts[index]?.name}>
          <rect
            className={shade(index)}
            x={percent(strip.x, max)}
            width={percent(strip.filled, max)}
            height="22"
          />
          <rect className="gap" x={percent(strip.x + strip.width, max)} width="2" height="22" />
        </g>
      ))}
    </svg>
  )
}

/** The table under the strip: what, why, how many points; the last row is their sum. */
export function ScoreTable({ parts, caption }: { parts: readonly ScorePart[]; caption: string }) {
  const t = useMessages(uiMessages)
  const total = scoreTotal(parts)
  return (
    <table className="data score-table">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t.scoreItem}</th>
          <th scope="col">{t.scoreReason}</th>
          <th scope="col">{t.scorePoints}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <ScoreRow key={part.name} part={part} shade={shade(index)} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t.scoreTotal}
          </th>
          <td className="r">
            <b>{total.got}</b> / {total.max}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function ScoreRow({ part, shade }: { part: ScorePart; shade: string }) {
  return (
    <tr>
      <th scope="row">
        <svg className={`sw ${shade}`} viewBox="0 0 12 12" aria-hidden="true">
          <rect width="12" height="12" rx="2" />
        </svg>
        {part.name}
      </th>
      <td>{part.reason}</td>
      <td className="r nowrap">
        <b>{part.got}</b> / {part.max}
      </td>
    </tr>
  )
}
