import { Link } from '@remix-run/react'
import { type MouseEvent, type ReactNode, useId, useRef } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { type ButtonLook, buttonClass } from './button'

interface DialogProps {
  title: ReactNode
  /** Words of the button that opens it. */
  trigger: ReactNode
  look?: ButtonLook['look']
  size?: ButtonLook['size']
  /** The page with the same content, for those without scripts and for opening in a new tab. */
  to: string
  children: ReactNode
}

/** A native dialog over the page; the button is a link to a page that holds the same. */
export function Dialog({ title, trigger, look = 'quiet', size, to, children }: DialogProps) {
  const t = useMessages(uiMessages)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    dialog.current?.showModal()
  }
  return (
    <>
      <Link to={to} className={buttonClass({ look, size })} onClick={open}>
        {trigger}
      </Link>
      <dialog className="dialog" ref={dialog} aria-labelledby={id}>
        <header>
          <h2 id={id}>{title}</h2>
          <form method="dialog">
            <button type="submit" className="linklike">
              {t.close}
            </button>
          </form>
        </header>
        {children}
      </dialog>
    </>
  )
}
