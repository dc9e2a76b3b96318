import { CARD_STANDINGS } from '~/modules/cards/index'
import type { CardFilter } from '~/modules/cards/index.server'
import { choiceOf, textOf } from '../../query'

/** The filter of the list of issued cards, as the address has it. */
export function cardFilter(request: Request): CardFilter {
  const params = new URL(request.url).searchParams
  const standing = choiceOf(params, 'standing', CARD_STANDINGS) ?? 'all'
  return { tier: textOf(params, 'tier', 6) ?? null, standing, q: textOf(params, 'q') ?? null }
}
