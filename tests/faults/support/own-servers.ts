import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findProcesses } from '#server/embedded/processes.mjs'
import type { Cluster } from './cluster'

/** The process of the site's own PostgreSQL. */
export function postgresPid({ dataDir }: Cluster): number {
  return Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** The process of the site's own Meilisearch. */
export function meilisearchPid({ dataDir }: Cluster): number {
  const [pid] = findProcesses([
    '--http-addr 127.0.0.1:',
    `--db-path ${path.join(dataDir, 'meilisearch', 'data')} `,
  ])
  if (!pid) throw new Error('no Meilisearch of this site is running')
  return pid
}

/** How many documents each index holds, asked of Meilisearch itself. */
export async function indexedDocuments({ environment }: Cluster): Promise<Record<string, number>> {
  const answer = await fetch(`${environment.MEILI_URL}/stats`, {
    headers: { authorization: `Bearer ${environment.MEILI_KEY}` },
    signal: AbortSignal.timeout(5000),
  })
  const { indexes } = (await answer.json()) as { indexes: Record<string, { numberOfDocuments: number }> }
  return Object.fromEntries(
    Object.entries(indexes).map(([name, { numberOfDocuments }]) => [name, numberOfDocuments]),
  )
}
