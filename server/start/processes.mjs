// @ts-check
import { createChild } from './child.mjs'
import { untilServed } from './first-page.mjs'

/** A smaller young generation costs a page little and keeps a process 20 MB below. */
const WEB_MEMORY = ['--max-old-space-size=200', '--max-semi-space-size=8']
const WORKER_MEMORY = '--max-old-space-size=384'

/**
 * @typedef {object} Site
 * @property {import('./environment.mjs').Wishes} wishes
 * @property {boolean} dev
 * @property {() => Record<string, string>} environment of the site, read anew at every start of a process
 * @property {ReturnType<typeof import('./progress.mjs').createProgress>['step']} step
 */

/**
 * The processes of the site, not started yet.
 * @param {Site} site
 */
export function createProcesses({ wishes, dev, environment, step }) {
  const kinds = wishes.process === 'all' ? /** @type {const} */ (['web', 'worker']) : [wishes.process]
  const children = kinds.map(kind => {
    const env = () => ({ ...environment(), PROCESS: kind })
    return { kind, child: createChild({ name: kind, args: argumentsFor(kind, dev), env }) }
  })
  const web = children.find(({ kind }) => kind === 'web')
  const worker = children.find(({ kind }) => kind === 'worker')
  return {
    /** Resolves when the first page can be served; only then does the worker start, to leave the processor to it. */
    async start() {
      if (web) await step('web', () => startWeb(web.child, wishes))
      const working = worker && step('worker', () => worker.child.start({ insist: true }).then(() => ''))
      if (web) working?.catch(error => console.error(error.message))
      else await working
    },
    restart: () => children.forEach(({ child }) => void child.restart()),
    stop: () => Promise.all(children.map(({ child }) => child.stop())),
  }
}

/** @param {'web' | 'worker'} kind @param {boolean} dev */
function argumentsFor(kind, dev) {
  if (kind === 'web') return dev ? ['server/web.mjs'] : [...WEB_MEMORY, 'server/web.mjs']
  return [WORKER_MEMORY, '--import', 'tsx', ...(dev ? ['--watch'] : []), 'server/worker.ts']
}

/** @param {ReturnType<typeof createChild>} child @param {import('./environment.mjs').Wishes} wishes */
async function startWeb(child, wishes) {
  const said = await child.start()
  if (!said) return ''
  const { port } = said
  const host = ['0.0.0.0', '::'].includes(wishes.host) ? '127.0.0.1' : wishes.host
  await untilServed(`http://${host.includes(':') ? `[${host}]` : host}:${port}`)
  return ''
}
