// @ts-check
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../../server/embedded/ports.mjs'
import { inRoot, ROOT } from '../../../server/paths.mjs'
import { Refusal } from '../../../server/refusal.mjs'
import { cleanEnvironment } from './program.mjs'

const LIMIT_MS = 600_000

/**
 * Starts the whole site as a user would, on a free port, in a new data folder with demo data.
 * @param {string} [name] of the data folder, for sites beside one another
 * @param {{ fresh?: boolean }} [options] not `fresh`: with what an earlier start of that name left
 * @returns {Promise<{ address: string, dataDir: string, pid: number | undefined, stop: () => Promise<void> }>}
 */
export async function startTestSite(name = 'site', { fresh = true } = {}) {
  const dataDir = inRoot('.data-test', name)
  if (fresh) rmSync(dataDir, { recursive: true, force: true })
  else rmSync(path.join(dataDir, 'start.log'), { force: true })
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const logFile = path.join(dataDir, 'start.log')
  const port = await freePort(undefined)
  const env = { ...cleanEnvironment(), PORT: String(port), DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'warn' }
  const log = openSync(logFile, 'a')
  const site = spawn(process.execPath, ['server/start.mjs'], { cwd: ROOT, env, stdio: ['ignore', log, log] })
  process.once('exit', () => site.kill())
  const ended = new Promise(resolve => site.once('exit', resolve))
  await untilReady(logFile, () => site.exitCode !== null)
  console.log(readFileSync(logFile, 'utf8').trim())
  return {
    address: `http://localhost:${port}`,
    dataDir,
    pid: site.pid,
    async stop() {
      site.kill('SIGTERM')
      await ended
    },
  }
}

/** @param {string} logFile @param {() => boolean} isGone */
async function untilReady(logFile, isGone) {
  const deadline = Date.now() + LIMIT_MS
  while (!/^ready /m.test(readFileSync(logFile, 'utf8'))) {
    if (isGone() || Date.now() > deadline) {
      throw new Refusal(`The site for the browser tests did not start:\n${readFileSync(logFile, 'utf8')}`)
    }
    await pause(100)
  }
}
