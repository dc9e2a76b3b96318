import net from 'node:net'
import { callMeilisearch } from '#search/meilisearch/client'
import { env } from '../../platform/env.server'
import { within } from '../../platform/within'
import { countDirty, engine } from '../search-sync/index.server'
import { oldestJobSeconds, pingDatabase } from './health.store.server'

const PATIENCE_MS = 1_500
const LONGEST_WAIT_SECONDS = 120

/** `off`: not configured, the site does without it. */
export type Standing = { status: 'up' | 'down' | 'off'; [fact: string]: string | number }
export type Readiness = { status: 'ready' | 'degraded' | 'down' } & Record<
  'database' | 'search' | 'mail' | 'jobs',
  Standing
>

async function standing(work: () => Promise<Standing>): Promise<Standing> {
  return within(work(), PATIENCE_MS, 'no answer').catch((): Standing => ({ status: 'down' }))
}

async function database(): Promise<Standing> {
  await pingDatabase()
  return { status: 'up' }
}

async function search(): Promise<Standing> {
  const at = engine()
  if (!at) return { status: 'off' }
  await callMeilisearch(at, '/health', { timeoutMs: PATIENCE_MS })
  const waiting = Object.values(await countDirty()).reduce((sum, count) => sum + count, 0)
  return { status: 'up', waiting }
}

/** Only the connection is tried: a mail server may mind strangers who speak and leave. */
async function mail(): Promise<Standing> {
  const { SMTP_URL } = env()
  if (!SMTP_URL) return { status: 'off' }
  const { hostname, port, protocol } = new URL(SMTP_URL)
  const socket = net.connect(Number(port) || (protocol === 'smtps:' ? 465 : 587), hostname)
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
      socket.setTimeout(PATIENCE_MS, () => reject(new Error('no answer')))
    })
  } finally {
    socket.destroy()
  }
  return { status: 'up' }
}

async function jobs(): Promise<Standing> {
  const oldestSeconds = await oldestJobSeconds()
  return { status: oldestSeconds < LONGEST_WAIT_SECONDS ? 'up' : 'down', oldestSeconds }
}

/** How each dependency stands. Without the database nothing works; without the others some things wait. */
export async function checkReadiness(): Promise<Readiness> {
  const [forDatabase, forSearch, forMail, forJobs] = await Promise.all(
    [database, search, mail, jobs].map(standing),
  )
  const all = { database: forDatabase!, search: forSearch!, mail: forMail!, jobs: forJobs! }
  const allUp = Object.values(all).every(one => one.status !== 'down')
  return { status: forDatabase!.status === 'down' ? 'down' : allUp ? 'ready' : 'degraded', ...all }
}
