import type { WishChange } from './wish.schema'

export type WishKind = 'wish' | 'neutral' | 'block'
/** What a party has said so far: wishes in order, and the others. */
export type WishList = { wishes: readonly string[]; others: ReadonlyMap<string, 'neutral' | 'block'> }

function placed(wishes: readonly string[], target: string, at: number): string[] {
  const rest = wishes.filter(id => id !== target)
  const place = Math.max(0, Math.min(at, rest.length))
  return [...rest.slice(0, place), target, ...rest.slice(place)]
}

function marked(list: WishList, target: string, kind: WishKind | 'none'): WishList {
  const others = new Map(list.others)
  others.delete(target)
  if (kind === 'wish') {
    const wishes = list.wishes.includes(target) ? list.wishes : [...list.wishes, target]
    return { wishes, others }
  }
  if (kind !== 'none') others.set(target, kind)
  return { wishes: list.wishes.filter(id => id !== target), others }
}

/**
 * A list of wishes after one change. A new wish goes to the end; moving up or down is by one place and moving what
 * is not wished for changes nothing; a rank puts the target there (the others close up) and makes it a wish.
 */
export function applyWish(list: WishList, change: WishChange): WishList {
  const { target } = change
  const at = list.wishes.indexOf(target)
  if (change.intent === 'mark') return marked(list, target, change.kind)
  if (change.intent === 'rank') {
    const { others } = marked(list, target, 'none')
    return { wishes: placed(list.wishes, target, change.rank - 1), others }
  }
  if (at < 0) return list
  const step = change.intent === 'up' ? -1 : 1
  return { ...list, wishes: placed(list.wishes, target, at + step) }
}
