import { cleanLine } from '~/kernel/text'
import { ENTERPRISE_STATUSES } from '~/modules/enterprises/index'
import { OPENING_STATUSES } from '~/modules/openings/index'
import { oneOf } from '../page-number'
import { choiceOf, textOf } from '../query'

const FILTERS = ['all', ...OPENING_STATUSES] as const

/** What the address asks of the list of enterprises. */
export function enterpriseFilter(request: Request) {
  const params = new URL(request.url).searchParams
  return { q: textOf(params, 'q'), status: choiceOf(params, 'status', ENTERPRISE_STATUSES) }
}

/** What the address asks of the list of openings; `pending` unless said otherwise. */
export function openingFilter(request: Request) {
  const query = new URL(request.url).searchParams
  const status = oneOf(request, 'status', FILTERS) ?? 'pending'
  return {
    status,
    q: cleanLine(query.get('q') ?? '').slice(0, 60),
    reported: query.has('reported'),
  }
}

/** What the address asks of the list of universities: those of the programme, or all. */
export function universityFilter(request: Request) {
  const params = new URL(request.url).searchParams
  return { q: textOf(params, 'q'), all: params.get('all') === '1' }
}
