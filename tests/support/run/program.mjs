// @ts-check
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { ROOT } from '../../../server/paths.mjs'

const SITE_VARIABLES = [
  'DATABASE_URL',
  'MEILI_URL',
  'MEILI_KEY',
  'SMTP_URL',
  'STORAGE_URL',
  'ORIGIN',
  'SECRET',
]
SITE_VARIABLES.push('PORT', 'HOST', 'DATA_DIR', 'DEMO', 'PROCESS', 'NODE_OPTIONS')

/**
 * The environment without anything that could lead tests to somebody's real servers.
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment() {
  const all = { ...process.env }
  for (const name of SITE_VARIABLES) delete all[name]
  return all
}

/**
 * Runs a program to its end.
 * @param {string} program @param {string[]} args
 * @param {{ show: boolean, env?: Record<string, string>, yields?: boolean }} options `show`: its output appears as it
 * comes; `yields`: others on the machine go first
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(program, args, { show, env = {}, yields = false }) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  })
  if (yields && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk))
  const end = () => void child.kill()
  process.once('exit', end)
  return new Promise(resolve => {
    child.once('error', error => resolve({ status: 1, output: error.message }))
    child.once('close', code => {
      process.removeListener('exit', end)
      resolve({ status: code ?? 1, output })
    })
  })
}
