// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint, isMarked } from '../fingerprint.mjs'
import { inRoot } from '../paths.mjs'
import { Refusal } from '../refusal.mjs'
import { runCommand } from './command.mjs'

const LOCK = inRoot('package-lock.json')
const MARKER = inRoot('node_modules', '.lock-fingerprint')
const INSTALLED = inRoot('node_modules', '.package-lock.json')

/** The site runs on the Node versions `package.json` names; an older one is refused before anything else. */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  throw new Refusal(
    `Node ${process.versions.node} is too old or not supported: use Node 20.19 or newer, or 22.12 or newer.`,
  )
}

/**
 * Installs the packages of the lock file when others, or none, are there.
 * @param {(note: string) => void} say
 * @param {{ dev: boolean }} options whether the packages for tests are needed as well
 * @returns {Promise<string>} what was done
 */
export async function installPackages(say, { dev }) {
  const digest = fingerprint([LOCK])
  if (isMarked(MARKER, digest) || isInstalled(dev)) return 'unchanged'
  say('installing; the first time takes a minute or two')
  const args = ['ci', '--no-audit', '--no-fund', ...(dev ? ['--include=dev'] : [])]
  const npm = process.env.npm_execpath
  const [program, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  await runCommand(program, [...before, ...args], { what: 'Installing packages' })
  writeFileSync(MARKER, digest)
  return 'installed'
}

/** Somebody ran `npm ci` by hand (an image build does): what npm noted agrees with the lock file. @param {boolean} dev */
function isInstalled(dev) {
  if (!existsSync(INSTALLED)) return false
  const present = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync(LOCK, 'utf8')).packages)
  return wanted.every(([place, entry]) => {
    if (place === '' || entry.optional || entry.devOptional || (entry.dev && !dev)) return true
    return present[place]?.version === entry.version
  })
}
