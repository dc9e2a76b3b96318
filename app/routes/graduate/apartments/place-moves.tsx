import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { Time } from '~/ui/text/time'
import type { ShownPlace } from './selection'

type Line = ShownPlace['history'][number]

function useLineText(): (line: Line) => string {
  const { history: t, causes } = useMessages(housing).select
  const f = useFormat()
  return line => {
    const rank = f.number(line.rank)
    const cause = line.cause ? causes[line.cause] : ''
    if (line.kind === 'called') return line.own ? t.ownCalled({ cause }) : t.called({ rank, cause })
    if (line.kind === 'left') return line.own ? t.ownLeft : t.left({ rank })
    if (line.kind === 'removed') return t.removed({ rank })
    return t[line.kind]
  }
}

/** Why the own place moved, the newest first. */
export function PlaceMoves({ history }: { history: readonly Line[] }) {
  const { select: t } = useMessages(housing)
  const f = useFormat()
  const text = useLineText()
  if (history.length === 0) return null
  return (
    <details className="mt-6" open>
      <summary>
        {t.historyTitle} <span className="hint">{t.historyHint}</span>
      </summary>
      <ol className="stack-s mt-2">
        {history.map(line => (
          <li key={`${String(line.at)}-${line.kind}-${line.rank}`}>
            <Time value={line.at} shape="shortDateTime" /> {text(line)}{' '}
            <span className="hint">{t.history.ahead({ count: f.number(line.ahead) })}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
