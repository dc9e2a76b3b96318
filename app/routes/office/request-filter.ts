import { cleanLine } from '~/kernel/text'
import { AGE_BANDS, OFFICE_SHOWS, type OfficeFilter } from '~/modules/requests/index'
import { oneOf } from '../page-number'

/** What the address asks of the list of requests; the open ones unless said otherwise. */
export function requestFilter(request: Request): OfficeFilter {
  const query = new URL(request.url).searchParams
  return {
    show: oneOf(request, 'show', OFFICE_SHOWS) ?? 'open',
    departmentId: query.get('department') || null,
    kindKey: query.get('kind') || null,
    age: oneOf(request, 'age', AGE_BANDS),
    q: cleanLine(query.get('q') ?? '').slice(0, 60),
  }
}

/** The address of the list under a filter. */
export function requestsAddress(base: string, filter: Partial<OfficeFilter>): string {
  const query = new URLSearchParams()
  if (filter.show && filter.show !== 'open') query.set('show', filter.show)
  if (filter.departmentId) query.set('department', filter.departmentId)
  if (filter.kindKey) query.set('kind', filter.kindKey)
  if (filter.age) query.set('age', filter.age)
  if (filter.q) query.set('q', filter.q)
  return query.size > 0 ? `${base}?${query}` : base
}
