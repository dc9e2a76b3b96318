import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes } from 'react'
import { classNames } from '../class-names'

export interface ButtonLook {
  /** One primary a page; `danger` only for what cannot be undone. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  /** Fills its column. */
  wide?: boolean
}

const looks = { primary: undefined, secondary: 'btn-2', quiet: 'btn-q', danger: 'btn-d' }

/** The class list of a button, for the rare element that is neither button nor link. */
export function buttonClass({ look = 'primary', size, wide }: ButtonLook, extra?: string) {
  return classNames('btn', looks[look], size === 'small' && 'btn-s', wide && 'btn-w', extra)
}

type ButtonProps = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>

export function Button({ look, size, wide, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ look, size, wide }, className)} {...rest} />
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ look, size, wide, className, ...rest }: ButtonLook & LinkProps) {
  return <Link className={buttonClass({ look, size, wide }, className)} {...rest} />
}
