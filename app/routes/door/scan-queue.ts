/** A scan on its way to the server: an id made here, what was read, and when. Nothing else is kept on the device. */
export type QueuedScan = { id: string; text: string; at: string }
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Version-4 UUID; `crypto.randomUUID` is missing on pages without https. */
export function scanId(random: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = random(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function isScan(value: unknown): value is QueuedScan {
  const scan = value as QueuedScan | null
  return typeof scan?.id === 'string' && typeof scan.text === 'string' && typeof scan.at === 'string'
}

/** The scans of one door that wait on this device, the oldest first. What cannot be read counts as none. */
export function pendingScans(store: Store, door: string): QueuedScan[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(door) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isScan) : []
  } catch {
    return []
  }
}

function keep(store: Store, door: string, scans: readonly QueuedScan[]): void {
  if (scans.length === 0) store.removeItem(door)
  else store.setItem(door, JSON.stringify(scans))
}

/** Keeps a scan until it is answered. The same text still waiting is not kept twice: a camera reads a pass many times. */
export function addScan(store: Store, door: string, scan: QueuedScan): boolean {
  const waiting = pendingScans(store, door)
  if (waiting.some(one => one.text === scan.text)) return false
  keep(store, door, [...waiting, scan])
  return true
}

/** Takes scans that were answered off the device; others that came in meanwhile stay. */
export function settleScans(store: Store, door: string, ids: readonly string[]): void {
  const answered = new Set(ids)
  keep(
    store,
    door,
    pendingScans(store, door).filter(scan => !answered.has(scan.id)),
  )
}
