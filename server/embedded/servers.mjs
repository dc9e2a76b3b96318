// @ts-check
import { startMailInbox } from '../mail-inbox/index.mjs'
import { startMeilisearch } from './meilisearch/index.mjs'
import { startPostgres } from './postgres/index.mjs'

/**
 * @typedef {'postgres' | 'meilisearch' | 'mail'} ServerName
 * @typedef {{ environment: Record<string, string>, note: string, stop: () => Promise<void> }} Server
 * @typedef {{ dataDir: string, logDir: string, durable: boolean }} Place
 */

/** @type {Record<ServerName, (place: Place) => Promise<Server>>} */
const STARTERS = {
  async postgres(place) {
    const { url, adopted, stop } = await startPostgres(place)
    return { environment: { DATABASE_URL: url }, note: adopted ? 'was still running' : '', stop }
  },
  async meilisearch(place) {
    const server = await startMeilisearch(place)
    if ('missing' in server) return withoutSearch(server.missing)
    const { url, key, adopted, stop } = server
    return { environment: { MEILI_URL: url, MEILI_KEY: key }, note: adopted ? 'was still running' : '', stop }
  },
  async mail(place) {
    const { url, stop } = await startMailInbox(place)
    return { environment: { SMTP_URL: url }, note: '', stop }
  },
}

/** @param {string} why @returns {Server} */
function withoutSearch(why) {
  const note = `${why}; PostgreSQL answers searches (put meilisearch on the PATH, or set MEILI_URL)`
  return { environment: {}, note, stop: async () => {} }
}

/**
 * The embedded servers of one place: each is started when first asked for, and all are stopped together.
 * @param {Place} place
 */
export function createServers(place) {
  /** @type {Map<ServerName, Promise<Server>>} */
  const running = new Map()
  return {
    /** @param {ServerName} name @returns {Promise<Server>} */
    start(name) {
      const known = running.get(name)
      if (known) return known
      const starting = STARTERS[name](place)
      running.set(name, starting)
      starting.catch(() => running.delete(name))
      return starting
    },
    async stopAll() {
      const all = await Promise.allSettled(running.values())
      await Promise.all(all.map(one => (one.status === 'fulfilled' ? one.value.stop() : undefined)))
    },
  }
}
