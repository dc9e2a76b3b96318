// @ts-check
import { spawn } from 'node:child_process'
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

/** The environment without anything that could lead tests to somebody's real servers. */
export function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SITE_VARIABLES.includes(name)))
}

/**
 * Runs a program to its end.
 * @param {string} program @param {string[]} args
 * @param {{ show: boolean, env?: Record<string, string> }} options `show`: its output appears as it comes
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(program, args, { show, env = {} }) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...cleanEnvironment(), ...env },
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk))
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
