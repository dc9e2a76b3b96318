import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

/**
 * What can be done with the ticked rows of a `selectable` table; put both into one form.
 * Children are `<SubmitButton name="intent" value="…">`. Without scripts the bar is shown all the time.
 */
export function BulkBar({ children }: { children: ReactNode }) {
  const t = useMessages(uiMessages)
  const bar = useRef<HTMLDivElement>(null)
  const count = useTicked(bar)
  return (
    <div className="bulk" ref={bar} hidden={count === 0}>
      <span role="status">{count === undefined ? t.withSelected : t.selected({ count })}</span>
      {children}
    </div>
  )
}

/** How many rows of the surrounding form are ticked; undefined until scripts run. */
function useTicked(bar: React.RefObject<HTMLElement>): number | undefined {
  const [count, setCount] = useState<number>()
  useEffect(() => {
    const form = bar.current?.closest('form')
    if (!form) return
    const update = () => setCount(form.querySelectorAll('[name="selected"]:checked').length)
    update()
    form.addEventListener('change', update)
    return () => form.removeEventListener('change', update)
  }, [bar])
  return count
}
