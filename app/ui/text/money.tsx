import type { ElementType } from 'react'
import type { Pay } from '~/i18n/money'
import { useFormat } from '~/i18n/react'

/** Pay as every page sets it: the sum in bold tabular figures, `/月 · 13薪` small behind. */
export function Money({ pay, as: Element = 'p' }: { pay: Pay; as?: ElementType }) {
  const { amount, unit } = useFormat().payText(pay)
  return (
    <Element className="money">
      {amount}
      {unit && <small>{unit}</small>}
    </Element>
  )
}
