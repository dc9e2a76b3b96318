// @ts-check
import { leaseServers } from '../embedded/lease.mjs'
import { seconds } from './progress.mjs'

const TITLES = { postgres: 'PostgreSQL', meilisearch: 'Meilisearch', mail: 'mail inbox' }

/** The servers nobody gave an address for. @param {import('./environment.mjs').Wishes} wishes */
export function embeddedServers(wishes) {
  /** @type {import('../embedded/servers.mjs').ServerName[]} */
  const need = []
  if (!wishes.databaseUrl) need.push('postgres')
  if (!wishes.meiliUrl) need.push('meilisearch')
  if (!wishes.smtpUrl) need.push('mail')
  return need
}

/**
 * Leases the embedded servers the wishes leave open and holds on to them: should their keeper be killed, the next
 * one takes the servers over where they are.
 * @param {import('./environment.mjs').Wishes} wishes
 * @param {(name: string, text: string) => void} note
 * @param {() => void} onMoved called when a server came back at another address
 */
export async function holdServers(wishes, note, onMoved) {
  const need = embeddedServers(wishes)
  if (need.length === 0) return { environment: () => ({}), end: async () => {} }
  let began = Date.now()
  let ended = false
  const lease = () =>
    leaseServers({
      dataDir: wishes.dataDir,
      need,
      onStarted(name, remark) {
        note(TITLES[/** @type {keyof typeof TITLES} */ (name)], `${seconds(began)}  ${remark}`)
        began = Date.now()
      },
      onLost: () => void renew().catch(error => console.error(error.message)),
    })
  let current = await lease()
  async function renew() {
    if (ended) return
    console.error('The keeper of the embedded servers ended unexpectedly; another one takes over.')
    began = Date.now()
    const before = JSON.stringify(current.environment)
    current = await lease()
    if (JSON.stringify(current.environment) !== before) onMoved()
  }
  return {
    environment: () => current.environment,
    async end() {
      ended = true
      await current.end()
    },
  }
}
