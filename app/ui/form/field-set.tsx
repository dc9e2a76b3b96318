import type { ReactNode } from 'react'

/** A part of a long form under a thick rule. */
export function FieldSet({
  legend,
  hint,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  )
}

/** Two fields side by side; one column on a phone. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className="form-two">{children}</div>
}

/** The buttons of a form; on a phone they stay at the bottom, in reach of the thumb. */
export function FormActions({ hint, children }: { hint?: ReactNode; children: ReactNode }) {
  return (
    <div className="actions">
      {children}
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
