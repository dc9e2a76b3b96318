// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../../../server/embedded/processes.mjs'
import { inRoot } from '../../../server/paths.mjs'
import { Refusal } from '../../../server/refusal.mjs'
import { generateClient } from '../../../server/start/generate.mjs'
import { checkNodeVersion, installPackages } from '../../../server/start/packages.mjs'

const BROWSERS = [
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
  if (browser) process.env.CHROMIUM_PATH = findBrowser() ?? installBrowser()
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
function installBrowser() {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebian) {
    console.log('browser: installing chromium and Chinese fonts')
    apt(['update'])
    apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  }
  const found = findBrowser()
  if (found) return found
  throw new Refusal(
    'The browser tests need Chromium and Chinese fonts (Debian: apt-get install chromium fonts-noto-cjk). Install them, or set CHROMIUM_PATH.',
  )
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Refusal(`apt-get ${args[0]} failed:\n${done.stderr || done.stdout}`)
}
