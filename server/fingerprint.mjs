// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * One SHA-256 over the names and contents of files and folders, in a stable order. Missing paths count as empty.
 * @param {string[]} paths files or folders
 * @param {(file: string) => boolean} [include] which files count; all by default
 * @returns {string} hexadecimal digest
 */
export function fingerprint(paths, include = () => true) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) {
    if (include(file))
      hash
        .update(`${path.basename(file)}\0`)
        .update(readFileSync(file))
        .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} start @returns {string[]} */
function filesUnder(start) {
  if (!existsSync(start)) return []
  if (!statSync(start).isDirectory()) return [start]
  return readdirSync(start)
    .sort()
    .flatMap(name => filesUnder(path.join(start, name)))
}

/**
 * Whether a marker file holds this digest.
 * @param {string} marker @param {string} digest
 */
export function isMarked(marker, digest) {
  return existsSync(marker) && readFileSync(marker, 'utf8').trim() === digest
}
