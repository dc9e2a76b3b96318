import { parseLocalDate } from '~/kernel/local-date'
import { VISIT_MODES, VISIT_STATUSES } from '~/modules/visits/index'
import { choiceOf, pageOf, textOf } from '../query'

/** What the address asks of the ledger of visits. */
export function visitFilter(request: Request) {
  const params = new URL(request.url).searchParams
  const q = textOf(params, 'q')
  const status = choiceOf(params, 'status', VISIT_STATUSES)
  const mode = choiceOf(params, 'mode', VISIT_MODES)
  const from = parseLocalDate(params.get('from') ?? '')
  const to = parseLocalDate(params.get('to') ?? '')
  const filter = {
    ...(q && { q }),
    ...(status && { status }),
    ...(mode && { mode }),
    ...(from && { from }),
    ...(to && { to }),
  }
  return { filter, page: pageOf(params) }
}
