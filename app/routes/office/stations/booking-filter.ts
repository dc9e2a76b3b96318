import { isId } from '~/kernel/ids'
import { choiceOf, pageOf, textOf } from '../../query'

export const BOOKING_SHOWS = ['coming', 'past', 'absent', 'all'] as const

/** What the address asks of the office's appointments. */
export function bookingFilter(request: Request) {
  const params = new URL(request.url).searchParams
  const stationId = params.get('station')
  return {
    filter: {
      show: choiceOf(params, 'show', BOOKING_SHOWS) ?? ('coming' as const),
      stationId: isId(stationId) ? stationId : null,
      q: textOf(params, 'q') ?? '',
    },
    page: pageOf(params),
  }
}
