import type { Access } from '../access/index.server'
import { editionForOffice } from '../fairs/index.server'
import { findNoShows, findRules } from './no-show.store.server'

/** Absences, appeals and rules of an edition for the office; null when there is no such edition. */
export async function noShowBoard(access: Access, slug: string) {
  const edition = await editionForOffice(access, slug)
  if (!edition) return null
  const [noShows, rules] = await Promise.all([findNoShows({ editionId: edition.head.id }), findRules()])
  const of = (rung: string) => rules.find(rule => rule.rung === rung)?.count ?? null
  return {
    head: edition.head,
    noShows,
    rules: { notice: of('notice'), warning: of('warning'), barred: of('barred') },
  }
}
export type NoShowBoard = NonNullable<Awaited<ReturnType<typeof noShowBoard>>>
