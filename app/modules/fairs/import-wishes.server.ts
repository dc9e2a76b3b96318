import { ok, refuse } from '../../kernel/result'
import type { Access } from '../access/index.server'
import { otherSide } from './party-status'
import { readWishTable, type WishFault, type WishTableRow } from './read-wish-table'
import { ownWishes } from './read-wishes.server'
import { replaceOwnWishes } from './save-wishes.server'

/** Takes a table for the actor's whole wish list. With one faulty row nothing is stored and all faults are named. */
export async function importWishes({
  access,
  slug,
  rows,
}: {
  access: Access
  slug: string
  rows: readonly WishTableRow[]
}) {
  const own = await ownWishes(access, slug, {})
  if (!own) return refuse('not-found')
  const targets = [...own.wishes, ...own.suggestions]
  const read = readWishTable(rows, targets, otherSide(own.registration.side))
  if ('faults' in read) return ok<{ faults: WishFault[] }>({ faults: read.faults })
  const stored = await replaceOwnWishes({ access, slug, list: read.list })
  return stored.ok ? ok<{ faults: WishFault[] }>({ faults: [] }) : stored
}
