import { classNames } from '../class-names'
import type { IconName } from './icon-names'
import sprite from './icons.svg?no-inline'

/** A small picture from the sprite. Decorative unless `label` is given; takes the colour and size of the text. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  return (
    <svg
      className={classNames('ic', className)}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
