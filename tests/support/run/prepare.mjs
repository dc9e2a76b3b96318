// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../../../server/embedded/processes.mjs'
import { inRoot } from '../../../server/paths.mjs'
import { Refusal } from '../../../server/refusal.mjs'
import { generateClient } from '../../../server/start/generate.mjs'
import { checkNodeVersion, installPackages } from '../../../server/start/packages.mjs'

/** Without windows and the pages of the browser's own that belong to them: half the work of a whole browser. */
const HEADLESS = '/usr/bin/chromium-headless-shell'
const BROWSERS = [
  HEADLESS,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * Everything the tests need: packages with those for tests, the database client, a browser.
 * @param {{ browser: boolean }} options
 */
export async function prepare({ browser }) {
  checkNodeVersion()
  await installPackages(note => console.log(`packages: ${note}`), { dev: true })
  await generateClient()
  removeLeftovers(inRoot('.data-test'))
  if (browser) process.env.CHROMIUM_PATH = chooseBrowser()
}

/** Folders of test processes that were killed carry the number of their process. @param {string} folder */
function removeLeftovers(folder) {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const owner = Number(name.match(/^[a-z-]+-(\d+)(-\d+)?$/)?.[1] ?? 0)
    if (owner && !isAlive(owner)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/** @returns {string | undefined} */
function findBrowser() {
  return [process.env.CHROMIUM_PATH ?? '', ...BROWSERS].find(file => file !== '' && existsSync(file))
}

/** @returns {string} */
function chooseBrowser() {
  if (process.env.CHROMIUM_PATH || existsSync(HEADLESS)) return findBrowser() ?? refuseBrowser()
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebian) {
    console.log('browser: installing chromium-headless-shell and Chinese fonts')
    const refusal =
      apt(['update']) ??
      apt(['install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'])
    if (refusal) console.log(refusal)
  }
  return findBrowser() ?? refuseBrowser()
}

/** @returns {never} */
function refuseBrowser() {
  throw new Refusal(
    'The browser tests need Chromium and Chinese fonts (Debian: apt-get install chromium-headless-shell fonts-noto-cjk). Install them, or set CHROMIUM_PATH.',
  )
}

/** @param {string[]} args @returns {string | null} what went wrong */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']
  const options = { env, encoding: /** @type {const} */ ('utf8'), timeout: 240_000 }
  const done = spawnSync('apt-get', ['-q', ...patience, ...args], options)
  return done.status === 0 ? null : `apt-get ${args[0]} failed:\n${done.stderr || done.stdout}`
}
