import { Link } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names'

interface CardProps {
  title?: ReactNode
  /** Small words at the right of the title. */
  hint?: ReactNode
  link?: { readonly to: string; readonly label: string }
  /** `wash` for explanations, `deep` for the one dark block a page may have. */
  look?: 'paper' | 'wash' | 'deep'
  /** Columns of a `.grid-12` parent: `col-span-7`. */
  className?: string
  children: ReactNode
}

export function Card({ title, hint, link, look = 'paper', className, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={classNames('card', look !== 'paper' && `card-${look}`, className)}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <header className="card-head">
          <h2 id={id}>{title}</h2>
          {hint && <span>{hint}</span>}
          {link && <Link to={link.to}>{link.label}</Link>}
        </header>
      )}
      {children}
    </section>
  )
}
