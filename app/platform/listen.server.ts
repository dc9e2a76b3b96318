import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Changes, changes } from './changes.server'
import { env } from './env.server'
import { logger } from './logger.server'

const CHANNEL = 'public_change'
const PULSE_MS = 3_000
const ANSWER_MS = 2_000
const SHORTEST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000

type Line = { say: () => Promise<unknown>; isHeard: () => boolean }

/** Resolves when what is said on the line does not come back: nothing else would be heard either. */
function untilSilent(line: Line, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const pulse = setInterval(() => {
      if (line.isHeard()) line.say().catch(() => resolve())
      else resolve()
    }, PULSE_MS)
    pulse.unref()
    signal.addEventListener('abort', () => clearInterval(pulse), { once: true })
  })
}

/**
 * One connection to the database that hears of changes; ends when it breaks, or does not hear itself any more (a
 * pooler may take `listen` and tell nothing).
 */
async function listen(heard: Changes, until: Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 5_000,
    query_timeout: ANSWER_MS,
    keepAlive: true,
  })
  const own = `pulse ${randomUUID()}`
  let echo = false
  client.on('notification', ({ payload = '' }) => {
    if (!payload.startsWith('pulse ')) return heard.tell(payload)
    if (payload !== own) return
    echo = true
    if (!heard.isListening()) heard.begin()
  })
  const say = () => {
    echo = false
    return client.query('select pg_notify($1, $2)', [CHANNEL, own])
  }
  const broken = new Promise<void>(resolve => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  const over = new AbortController()
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    await say()
    await Promise.race([broken, until, untilSilent({ say, isHeard: () => echo }, over.signal)])
  } finally {
    heard.end()
    over.abort()
    client.end().catch(() => undefined)
  }
}

/**
 * Hears of changes for as long as the process runs. While the connection is lost `changes().isListening()` is false
 * and nothing is kept.
 * @returns stops it
 */
export function listenForChanges(heard: Changes = changes()): () => Promise<void> {
  let stopped = false
  let stop = () => {}
  const until = new Promise<void>(resolve => {
    stop = resolve
  })
  const loop = (async () => {
    let pause = SHORTEST_PAUSE_MS
    while (!stopped) {
      const begun = Date.now()
      await listen(heard, until).catch(error => logger.warn({ err: String(error) }, 'not listening'))
      if (stopped) return
      pause =
        Date.now() - begun > LONGEST_PAUSE_MS ? SHORTEST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
      await Promise.race([new Promise(resolve => setTimeout(resolve, pause).unref()), until])
    }
  })()
  return async () => {
    stopped = true
    stop()
    await loop
  }
}
