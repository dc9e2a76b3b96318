import type { KeyboardEvent } from 'react'

/** Moves the focus between the rows (`data-row`) of a list with the arrow keys; fields keep their own keys. */
export function useListKeys() {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.altKey || event.target instanceof HTMLInputElement) return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
    const at = rows.findIndex(row => row.contains(event.target as Node))
    const next = rows[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
}
