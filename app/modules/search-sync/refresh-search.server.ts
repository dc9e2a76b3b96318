import { isId } from '../../kernel/ids'
import type { Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import { enterprisesOf, markDirty, markOpeningsOf, talentOf } from './dirty.store.server'

const PLURALS: Record<string, string> = {
  opening: 'openings',
  enterprise: 'enterprises',
  university: 'universities',
  talent: 'talents',
  user: 'users',
}

/** The ids under `thingId` and `thingIds` of a payload, and under `ids` when its `kind` is those things. */
function idsIn(payload: unknown, thing: string): string[] {
  if (typeof payload !== 'object' || payload === null) return []
  const { [`${thing}Id`]: one, [`${thing}Ids`]: many, kind, ids } = payload as Record<string, unknown>
  const batch = kind === PLURALS[thing] ? ids : []
  return [one, many, batch].flat().filter(isId)
}

/**
 * The reaction to whatever happened: notes which documents are out of date, in the transaction of the delivery.
 * Any event that names openings, enterprises, universities, talents or accounts is understood.
 */
export async function refreshSearch(tx: Tx, event: DeliveredEvent): Promise<void> {
  const { payload } = event
  const openings = idsIn(payload, 'opening')
  const enterprises = idsIn(payload, 'enterprise')
  const talents = idsIn(payload, 'talent')
  await markDirty(tx, 'openings', openings)
  await markDirty(tx, 'enterprises', [...enterprises, ...(await enterprisesOf(tx, openings))])
  await markDirty(tx, 'universities', idsIn(payload, 'university'))
  for (const userId of idsIn(payload, 'user')) talents.push(...(await talentOf(tx, userId)))
  await markDirty(tx, 'talents', talents)
  if (openings.length === 0) for (const id of enterprises) await markOpeningsOf(tx, id)
}
