import { BackupFault } from './backup-fault'
import * as entry from './entry'
import { parseJson, readEntries, wholeOf } from './entry-reader.server'

export type CheckedBackup = {
  about: entry.About
  settings: entry.Settings
  manifest: entry.Manifest
}

function sameLine(one: entry.ManifestLine | undefined, other: entry.ManifestLine | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The manifest, the last entry, names exactly what stands before it. */
function compare(found: entry.ManifestLine[], listed: entry.ManifestLine[]): void {
  for (let at = 0; at < Math.max(found.length, listed.length); at++) {
    if (sameLine(found[at], listed[at])) continue
    const line = listed[at] ?? found[at]!
    throw new BackupFault(entry.labelOf(line), 'the manifest and the content differ')
  }
}

/**
 * Reads a backup file wholly and compares every table and upload with its checksum and with the manifest.
 * Nothing is written anywhere.
 * @throws BackupFault with the place of the first difference
 */
export async function checkBackup(file: string, passphrase: string | null): Promise<CheckedBackup> {
  const values = new Map<string, Buffer>()
  const found = await readEntries(file, passphrase, async (head, content) => {
    if (['about', 'settings', 'manifest'].includes(head.kind)) values.set(head.kind, await wholeOf(content))
  })
  const partOf = (kind: string) => {
    const bytes = values.get(kind)
    if (!bytes) throw new BackupFault(kind, 'this part is missing')
    return bytes
  }
  const manifest = parseJson(partOf('manifest'), entry.manifest, 'manifest')
  compare(found.slice(0, -1), manifest.entries)
  return {
    about: parseJson(partOf('about'), entry.about, 'about'),
    settings: parseJson(partOf('settings'), entry.settings, 'settings'),
    manifest,
  }
}
