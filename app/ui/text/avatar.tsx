import { classNames } from '../class-names'

const forms = /有限公司|股份|集团|（.*?）|\(.*?\)/g

/** The mark of somebody without a picture: one Chinese character or two Latin initials. */
export function initials(name: string): string {
  const plain = name.replace(forms, '').trim()
  const latin = plain.match(/\b[A-Za-z]/g)
  if (/^[A-Za-z]/.test(plain) && latin) return latin.slice(0, 2).join('').toUpperCase()
  return Array.from(plain)[0] ?? '·'
}

/** Decorative; the name must stand beside it. */
export function Avatar({ name, person = false }: { name: string; person?: boolean }) {
  return (
    <span className={classNames('avatar', person && 'avatar-person')} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
