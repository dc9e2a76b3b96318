import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { FAIR_PHASES, type FairPhase } from '~/modules/fairs/index'
import type { ListedEdition } from '~/modules/fairs/index.server'

type Head = Pick<ListedEdition, 'phase' | 'steps'>

/** Where a phase stands among those with a date; `draft` is before all of them. */
function placeOf(phase: FairPhase, steps: Head['steps']): number {
  if (phase === 'closed') return steps.length
  return steps.findIndex(step => FAIR_PHASES.indexOf(step.phase) >= FAIR_PHASES.indexOf(phase))
}

/** The course of an edition: what is behind, where we are, what follows, each with its days. */
export function PhaseSteps({ phase, steps }: Head) {
  const t = useMessages(fairs)
  const f = useFormat()
  const shown = steps.filter(step => step.phase !== 'closed')
  const current = placeOf(phase, shown)
  return (
    <ol className="steps" aria-label={t.edition.progress}>
      {shown.map((step, at) => (
        <li
          key={step.phase}
          className={at < current ? 'is-done' : undefined}
          aria-current={at === current ? 'step' : undefined}
        >
          {t.phases[step.phase]}
          <small className="hint num block">{dates(step, f.shortDate)}</small>
          {at < current && <span className="vh">{t.past}</span>}
        </li>
      ))}
    </ol>
  )
}

function dates({ from, to }: Head['steps'][number], word: (day: string) => string): string {
  if (!from) return '—'
  return to && to !== from ? `${word(from)}–${word(to)}` : word(from)
}
