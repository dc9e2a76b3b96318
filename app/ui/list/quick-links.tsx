import { PrefetchPageLinks, useNavigate } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** What a link needs that is followed by the list around it; on the server it costs a fraction of `<Link>`. */
export const quick = { 'data-go': '' }

const INTENT_MS = 100

/** The address of the quick link an event happened on. */
function addressOf(event: Event): string | null {
  const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null
  return link?.getAttribute('href') ?? null
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** Follows links marked with `quick` inside an element without loading the document anew. */
export function useQuickLinks<E extends HTMLElement>(keepScroll = false): RefObject<E> {
  const element = useRef<E>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const within = element.current
    const follow = (event: MouseEvent) => {
      const address = isPlain(event) ? addressOf(event) : null
      if (address === null) return
      event.preventDefault()
      navigate(address, { preventScrollReset: keepScroll })
    }
    within?.addEventListener('click', follow)
    return () => within?.removeEventListener('click', follow)
  }, [navigate, keepScroll])
  return element
}

/** Fetches beforehand what a quick link leads to while somebody points at it. */
export function PrefetchPointedAt({ within }: { within: RefObject<HTMLElement> }) {
  const [page, setPage] = useState<string | null>(null)
  useEffect(() => {
    const element = within.current
    let waiting: ReturnType<typeof setTimeout> | undefined
    const leave = () => clearTimeout(waiting)
    const point = (event: Event) => {
      leave()
      const address = addressOf(event)
      if (address !== null) waiting = setTimeout(() => setPage(address), INTENT_MS)
    }
    const kinds = ['mouseover', 'focusin', 'touchstart'] as const
    for (const kind of kinds) element?.addEventListener(kind, point, { passive: true })
    element?.addEventListener('mouseleave', leave)
    return () => {
      leave()
      for (const kind of kinds) element?.removeEventListener(kind, point)
      element?.removeEventListener('mouseleave', leave)
    }
  }, [within])
  return page && <PrefetchPageLinks page={page} />
}
