import { APPLICATION_STATUSES } from '~/modules/applications/index'
import { oneOf } from '../page-number'

const FILTERS = ['unanswered', ...APPLICATION_STATUSES] as const

/** What the address asks of the inbox. */
export function inboxFilter(request: Request) {
  return {
    status: oneOf(request, 'status', FILTERS),
    openingId: new URL(request.url).searchParams.get('opening'),
  }
}
