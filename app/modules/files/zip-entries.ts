export type ZipEntry = { name: string; packed: number; unpacked: number }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}

/**
 * The directory of a zip archive without unpacking anything; null when it has none that can be read. `bytes` may be
 * the end of the archive only, beginning `skipped` bytes after its start.
 */
export function zipEntries(bytes: Uint8Array, skipped = 0): ZipEntry[] | null {
  if (bytes.byteLength < 22) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true) - skipped
  if (at < 0) return null
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const MAX_UNPACKED = 50 * 1024 * 1024
const MAX_RATIO = 100

/** Whether unpacking would stay within 50 MB and a hundredfold of the packed size. */
export function unpacksSafely(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes)
  if (!entries) return false
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  return unpacked <= MAX_UNPACKED && unpacked <= MAX_RATIO * Math.max(packed, 10_000)
}
