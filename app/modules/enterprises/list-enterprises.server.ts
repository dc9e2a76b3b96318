import {
  countEnterprises,
  countEnterprisesBy,
  type EnterpriseFilter,
  type EnterpriseRow,
  findEnterprisePage,
} from './enterprise-list.store.server'
import { ENTERPRISE_STATUSES, type EnterpriseStatus } from './enterprise-status'
import { publishedReplyHours } from './reply-time'

const PAGE_SIZE = 20

function listed(row: EnterpriseRow) {
  const { _count, licenceFileId, medianReplyHours, replySample, ...rest } = row
  return {
    ...rest,
    hasLicence: licenceFileId !== null,
    openings: _count.openings,
    replyHours: publishedReplyHours({ medianReplyHours, replySample }),
  }
}
export type ListedEnterprise = ReturnType<typeof listed>

/** What visitors may know of a listed enterprise: no credit code, no state of papers. */
function shownToVisitors({
  id,
  name,
  cluster,
  city,
  district,
  size,
  openings,
  replyHours,
}: ListedEnterprise) {
  return { id, name, cluster, city, district, size, openings, replyHours }
}
export type ShownEnterprise = ReturnType<typeof shownToVisitors>

/** What visitors see: approved enterprises only, by pinyin, with counts of cities and clusters under the other filters. */
export async function listEnterprises(
  filter: Pick<EnterpriseFilter, 'q' | 'city' | 'cluster'>,
  page: number,
  pageSize = PAGE_SIZE,
) {
  const shown = { ...filter, statuses: ['approved'] as const }
  const [items, total, cities, clusters] = await Promise.all([
    findEnterprisePage(shown, { page, pageSize, order: 'name' }),
    countEnterprises(shown),
    countEnterprisesBy('city', { ...shown, city: undefined }),
    countEnterprisesBy('cluster', { ...shown, cluster: undefined }),
  ])
  return {
    items: items.map(row => shownToVisitors(listed(row))),
    total,
    page,
    pageSize,
    facets: { city: cities, cluster: clusters },
  }
}

/** What the talent office sees: every enterprise of a state (or of all), those that wait first. */
export async function listEnterprisesForOffice(
  filter: { q?: string; status?: EnterpriseStatus; cluster?: string },
  page: number,
  pageSize = 50,
) {
  const { status, ...rest } = filter
  const shown = { ...rest, statuses: status ? [status] : ENTERPRISE_STATUSES }
  const order = status === 'pending' || status === 'returned' ? 'waiting' : 'name'
  const [items, total, byStatus] = await Promise.all([
    findEnterprisePage(shown, { page, pageSize, order }),
    countEnterprises(shown),
    countEnterprisesBy('status', rest),
  ])
  const counts = new Map(byStatus.map(row => [row.value, row.count]))
  return {
    items: items.map(listed),
    total,
    page,
    pageSize,
    counts: ENTERPRISE_STATUSES.map(value => ({ status: value, count: counts.get(value) ?? 0 })),
  }
}
