import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

interface StepsProps {
  steps: readonly string[]
  /** Index of the present step; `steps.length` when all are done. */
  current: number
  label: string
}

/** Phases of a fair, pages of a long form: what is behind, where we are, what follows. */
export function Steps({ steps, current, label }: StepsProps) {
  const t = useMessages(uiMessages)
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'is-done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {step}
          {index < current && <span className="vh"> ({t.done})</span>}
        </li>
      ))}
    </ol>
  )
}
