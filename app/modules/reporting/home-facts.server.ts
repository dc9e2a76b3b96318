import { localDateOf } from '../../kernel/local-date'
import { keptFor } from '../../platform/cache.server'
import { publishedReplyHours } from '../enterprises/index'
import { readSettings } from '../settings/index.server'
import { currentClass } from './graduating-class'
import { countByCluster, countOpenings, findNewest } from './home-facts.store.server'
import { countProgramme } from './progress.store.server'

const KEPT_MS = 5_000
const NEWEST = 8

async function load() {
  const now = new Date()
  const today = localDateOf(now)
  const graduatingClass = currentClass(now)
  const [counts, clusters, newest, programme, settings] = await Promise.all([
    countOpenings(today, graduatingClass),
    countByCluster(today),
    findNewest(today, NEWEST),
    countProgramme(),
    readSettings(),
  ])
  return {
    counts,
    graduatingClass,
    clusters: settings.clusters.clusters.map(cluster => ({
      ...cluster,
      count: clusters.get(cluster.key) ?? 0,
    })),
    newest: newest.map(({ enterprise, ...opening }) => ({
      ...opening,
      employer: enterprise.shortName ?? enterprise.name,
      replyHours: publishedReplyHours(enterprise),
    })),
    programme,
    targets: settings.targets,
    district: settings.district,
    countedAt: now,
  }
}

const kept = keptFor(KEPT_MS, load, ['opening', 'enterprise', 'university', 'import', 'setting'])

/** Everything the public home shows, at most five seconds old. */
export async function homeFacts() {
  return kept.read()
}
