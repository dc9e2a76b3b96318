import { isId } from '~/kernel/ids'
import { choiceOf, pageOf, textOf } from '../../query'

export const CASE_SHOWS = ['open', 'closed', 'all'] as const

/** What the address asks of the office's cases. */
export function caseFilter(request: Request) {
  const params = new URL(request.url).searchParams
  const serviceId = params.get('service')
  return {
    filter: {
      show: choiceOf(params, 'show', CASE_SHOWS) ?? ('open' as const),
      serviceId: isId(serviceId) ? serviceId : null,
      q: textOf(params, 'q') ?? '',
    },
    page: pageOf(params),
  }
}
