import { POLICY_STATUSES } from '~/modules/policies/index'
import { choiceOf, pageOf, textOf } from '../../query'

/** What the address asks of the office's policies. */
export function policyFilter(request: Request) {
  const params = new URL(request.url).searchParams
  const status = choiceOf(params, 'status', POLICY_STATUSES) ?? null
  return { filter: { q: textOf(params, 'q') ?? '', status }, page: pageOf(params) }
}
