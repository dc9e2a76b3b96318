import type { Tx } from '../../platform/db.server'
import type { Access } from '../access/index.server'
import { editionForOffice } from '../fairs/index.server'
import { findBar, findNoShows, findRules } from './no-show.store.server'

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

/** Whether an organisation may not register for an edition because of absences in the one before. */
export async function isBarredFrom(tx: Tx, organisationId: string, editionId: string): Promise<boolean> {
  return findBar(tx, organisationId, { editionId })
}
