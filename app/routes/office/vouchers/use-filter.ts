import { isId } from '~/kernel/ids'
import { pageOf } from '../../query'

const idOf = (params: URLSearchParams, name: string) => {
  const id = params.get(name)
  return isId(id) ? id : null
}

/** What the address asks of the log of uses. */
export function usesAsked(request: Request) {
  const params = new URL(request.url).searchParams
  return {
    filter: { voucherId: idOf(params, 'voucher'), counterId: idOf(params, 'counter') },
    page: pageOf(params),
  }
}
