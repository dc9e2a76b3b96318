// @ts-check
import { canListen, freePort } from '../embedded/ports.mjs'
import { Refusal } from '../refusal.mjs'
import { buildPages } from './build.mjs'
import { readWishes } from './environment.mjs'
import { generateClient } from './generate.mjs'
import { checkNodeVersion, installPackages } from './packages.mjs'
import { createProcesses } from './processes.mjs'
import { createProgress, seconds } from './progress.mjs'
import { siteEnvironment } from './site-environment.mjs'

/**
 * @typedef {object} Options
 * @property {boolean} dev hot reload in place of a build
 * @property {Record<string, string | undefined>} env
 * @property {(end: () => Promise<unknown>) => void} toEnd receives what has to be ended when the site stops, last first
 */

/**
 * Brings the site up, from whatever state the checkout and its data folder are in.
 * @param {Options} options
 */
export async function startSite({ dev, env, toEnd }) {
  const began = Date.now()
  checkNodeVersion()
  const wishes = readWishes(env)
  const servesPages = wishes.process !== 'worker'
  if (servesPages) wishes.port = await settlePort(wishes)
  const { step, note } = createProgress()
  await step('packages', say => installPackages(say, { dev }))
  await step('client', generateClient)
  const { holdServers } = await import('./lease.mjs')
  const servers = await holdServers(wishes, note, () => processes.restart())
  toEnd(servers.end)
  const environment = () => siteEnvironment(wishes, servers.environment(), dev)
  const processes = createProcesses({ wishes, dev, environment, step })
  const building = servesPages && !dev ? step('pages', buildPages) : undefined
  await Promise.all([building, prepareDatabase(wishes, environment(), step)])
  toEnd(processes.stop)
  await processes.start()
  note('total', seconds(began))
  console.log(servesPages ? `ready http://localhost:${wishes.port}` : 'ready (worker)')
}

/**
 * The port to listen on, known before anything is started: it is part of the site's address.
 * @param {import('./environment.mjs').Wishes} wishes
 */
async function settlePort({ port, host }) {
  if (port === 0) return freePort(undefined)
  if (await canListen(port, host)) return port
  throw new Refusal(
    `PORT: ${port} on ${host} is taken, perhaps by this site already running. Stop that program, or choose another port, for instance PORT=${port + 1} npm start.`,
  )
}

/**
 * @param {import('./environment.mjs').Wishes} wishes @param {Record<string, string>} environment
 * @param {ReturnType<typeof createProgress>['step']} step
 */
async function prepareDatabase(wishes, environment, step) {
  const { migrate } = await import('./migrate.mjs')
  await step('migrations', () => migrate(/** @type {string} */ (environment.DATABASE_URL)))
  if (!wishes.demo) return
  const { seedDemo } = await import('./seed.mjs')
  await step('demo data', say => seedDemo(environment, say))
}
