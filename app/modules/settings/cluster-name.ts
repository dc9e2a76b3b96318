import type { Cluster } from './setting.schema'

/** The name of a cluster in one language; null when the key is not (or no longer) a cluster of the district. */
export function clusterName(
  clusters: readonly Cluster[],
  key: string | null,
  locale: 'zh-CN' | 'en',
): string | null {
  const cluster = clusters.find(candidate => candidate.key === key)
  return cluster ? (locale === 'en' ? cluster.en : cluster.zh) : null
}
