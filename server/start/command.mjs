// @ts-check
import { spawn } from 'node:child_process'
import { inRoot, ROOT } from '../paths.mjs'
import { Refusal } from '../refusal.mjs'

/**
 * Runs a program to its end in the checkout. What it says is shown only when it fails, or always with VERBOSE=1.
 * @param {string} program @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, what: string }} options `what` names the step in the message of a failure
 * @returns {Promise<string>} standard output
 */
export function runCommand(program, args, { env = {}, what }) {
  const all = { ...process.env, ...env }
  const shell = process.platform === 'win32'
  const child = spawn(program, args, { cwd: ROOT, env: all, stdio: ['ignore', 'pipe', 'pipe'], shell })
  let output = ''
  let said = ''
  const endWithUs = () => void child.kill()
  process.once('exit', endWithUs)
  child.once('exit', () => process.removeListener('exit', endWithUs))
  child.stdout.on('data', chunk => {
    output += chunk
    hear(chunk)
  })
  child.stderr.on('data', hear)
  /** @param {Buffer} chunk */
  function hear(chunk) {
    said = (said + chunk).slice(-8000)
    if (process.env.VERBOSE) process.stderr.write(chunk)
  }
  return new Promise((resolve, reject) => {
    child.once('error', error => reject(new Refusal(`${what}: ${error.message}`)))
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new Refusal(`${what} failed (${signal ?? `status ${code}`}):\n${said.trim()}`))
    })
  })
}

/** A program that came with the packages. @param {string} name */
export function packageProgram(name) {
  return inRoot('node_modules', '.bin', name)
}

/** @param {string[]} args @param {string} what @param {Record<string, string | undefined>} [env] */
export function runPrisma(args, what, env) {
  return runCommand(packageProgram('prisma'), [...args, '--config', 'prisma/prisma.config.ts'], { what, env })
}
