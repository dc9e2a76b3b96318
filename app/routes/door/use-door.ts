import { useCallback, useEffect, useRef, useState } from 'react'
import { MOST_SCANS } from '~/modules/passes/index'
import type { DoorResult } from './receive-scans.server'
import { addScan, pendingScans, type QueuedScan, scanId, settleScans } from './scan-queue'

const RETRY_MS = 5000
const MOST_SHOWN = 12

/** A line of the list on the screen; without a result while it waits to be sent. */
export type DoorLine = { scan: QueuedScan; result?: DoorResult }
export type DoorState = 'online' | 'offline' | 'logged-out'

async function hand(address: string, scans: readonly QueuedScan[]): Promise<DoorResult[] | 'logged-out'> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ scans }),
    redirect: 'manual',
  })
  if (answer.type === 'opaqueredirect' || answer.status === 401) return 'logged-out'
  if (!answer.ok) throw new Error(`answer ${answer.status}`)
  return ((await answer.json()) as { results: DoorResult[] }).results
}

/** Keeps scans on the device, hands them in whenever there is a connection, and shows what became of them. */
export function useDoor(key: string, address: string) {
  const [lines, setLines] = useState<DoorLine[]>([])
  const [pending, setPending] = useState(0)
  const [state, setState] = useState<DoorState>('online')
  const sending = useRef(false)

  const send = useCallback(async () => {
    const scans = pendingScans(localStorage, key).slice(0, MOST_SCANS)
    if (sending.current || scans.length === 0) return
    sending.current = true
    try {
      const results = await hand(address, scans)
      if (results === 'logged-out') return setState('logged-out')
      settleScans(
        localStorage,
        key,
        results.map(result => result.id),
      )
      const byId = new Map(results.map(result => [result.id, result]))
      setLines(before => before.map(line => ({ ...line, result: byId.get(line.scan.id) ?? line.result })))
      setState('online')
    } catch {
      setState('offline')
    } finally {
      sending.current = false
      setPending(pendingScans(localStorage, key).length)
    }
  }, [key, address])

  const take = useCallback(
    (text: string) => {
      const id = scanId(bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>))
      const scan = { id, text, at: new Date().toISOString() }
      if (!addScan(localStorage, key, scan)) return
      setLines(before => [{ scan }, ...before].slice(0, MOST_SHOWN))
      setPending(pendingScans(localStorage, key).length)
      void send()
    },
    [key, send],
  )

  useEffect(() => {
    setPending(pendingScans(localStorage, key).length)
    void send()
    const timer = setInterval(() => void send(), RETRY_MS)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
  }, [key, send])

  return { lines, pending, state, take }
}
