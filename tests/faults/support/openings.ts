import { INDEX_NAMES } from '#search/indexes'
import { checkDrift } from '~/modules/search-sync/index.server'
import { db } from '~/platform/db.server'
import type { Cluster } from './cluster'
import { indexedDocuments } from './own-servers'
import { ask } from './requests'
import type { Town } from './town'

/** An enterprise takes one of its openings off for a while, or puts it back; whether the site said so. */
export async function toggle(
  cluster: Cluster,
  town: Town,
  at: number,
  intent: 'pause' | 'resume',
): Promise<boolean> {
  const openingId = town.openings[at]!
  const { enterpriseId } = await db().opening.findUniqueOrThrow({ where: { id: openingId } })
  const { cookie } = town.enterprises.find(one => one.id === enterpriseId)!
  const address = cluster.addresses[at % cluster.addresses.length]!
  const answer = await ask(address, `/enterprise/openings/${openingId}`, {
    cookie,
    form: { intent },
  }).catch(() => undefined)
  return answer?.status === 303
}

/** How database and index differ over all indexes, and how many openings each of them has. */
export async function compareIndex(cluster: Cluster) {
  const drift = { missing: 0, stale: 0, extra: 0 }
  for (const index of INDEX_NAMES) {
    const checked = await checkDrift(index, new Date())
    if (!checked.ok) throw new Error(`no search engine to compare ${index} with`)
    drift.missing += checked.value.missing
    drift.stale += checked.value.stale
    drift.extra += checked.value.extra
  }
  const published = await db().opening.count({ where: { status: 'published' } })
  return { ...drift, published, indexed: (await indexedDocuments(cluster)).openings ?? 0 }
}
