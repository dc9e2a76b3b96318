import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { FAIR_PHASES, type FairPhase } from '~/modules/fairs/index'
import type { ListedEdition } from '~/modules/fairs/index.server'
import { Steps } from '~/ui/figure/steps'

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
  return (
    <>
      <Steps
        label={t.edition.progress}
        current={placeOf(phase, shown)}
        steps={shown.map(step => t.phases[step.phase])}
      />
      <dl className="fair-steps">
        {shown.map(step => (
          <div key={step.phase} aria-current={step.phase === phase ? 'step' : undefined}>
            <dt>{t.phases[step.phase]}</dt>
            <dd className="num">{dates(step, f.shortDate)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function dates({ from, to }: Head['steps'][number], word: (day: string) => string): string {
  if (!from) return '—'
  return to && to !== from ? `${word(from)}–${word(to)}` : word(from)
}
