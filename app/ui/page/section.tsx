import { Link } from '@remix-run/react'
import { type ReactNode, useId } from 'react'

interface SectionProps {
  title: ReactNode
  /** A short rule or explanation beside the title. */
  hint?: ReactNode
  link?: { readonly to: string; readonly label: string }
  /** Instead of a link: a button, a select. */
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page under a thick rule. Rows follow the rule directly; wrap other content in `SectionBody`. */
export function Section({ title, hint, link, actions, children }: SectionProps) {
  const id = useId()
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec-head">
        <h2 id={id}>{title}</h2>
        {hint && <p>{hint}</p>}
        {link && <Link to={link.to}>{link.label}</Link>}
        {actions && <div className="cluster">{actions}</div>}
      </div>
      {children}
    </section>
  )
}

export function SectionBody({ children }: { children: ReactNode }) {
  return <div className="sec-body">{children}</div>
}
