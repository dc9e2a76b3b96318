import { ok } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { findDiscrimination } from './find-discrimination'
import { insertImported, lockImported, updateImported } from './import-openings.store.server'
import { IMPORT_BATCH, type ImportedOpening, type ImportOutcome } from './imported-opening'
import { openingsImported } from './opening.events'
import { factsOf } from './opening.store.server'
import { type OpeningFacts, WORDED_FACTS } from './opening-facts'

function sameFacts(a: OpeningFacts, b: OpeningFacts): boolean {
  const keys = Object.keys(a) as (keyof OpeningFacts)[]
  return keys.every(key => JSON.stringify(a[key]) === JSON.stringify(b[key]))
}

function isFlagged(facts: OpeningFacts): boolean {
  return WORDED_FACTS.some(field =>
    [facts[field]].flat().some(text => findDiscrimination(text).some(found => found.severity === 'hard')),
  )
}

async function saveBatch(tx: Tx, context: ChangeContext, rows: ImportedOpening[], trusted: boolean) {
  const known = new Map(
    (
      await lockImported(
        tx,
        rows.map(row => row.externalId),
      )
    ).map(row => [row.externalId, row]),
  )
  const fresh = rows.filter(row => !known.has(row.externalId))
  const changed = rows.flatMap(row => {
    const found = known.get(row.externalId)
    return found && !(found.enterpriseId === row.enterpriseId && sameFacts(factsOf(found), row.facts))
      ? [{ id: found.id, row }]
      : []
  })
  const status = trusted ? 'published' : 'pending'
  const ids = await insertImported(tx, fresh, status, context.now)
  for (const { id, row } of changed) await updateImported(tx, id, row)
  return { ids: [...ids, ...changed.map(({ id }) => id)], created: fresh.length, updated: changed.length }
}

/**
 * Creates or refreshes openings by `externalId`; a repetition changes nothing. `trusted` publishes new ones at
 * once (the office vouches for the source), otherwise they wait for review. At most 500 rows, one transaction.
 * `flagged` counts rows with wording the law forbids; they are imported all the same.
 */
export function importOpenings(args: { access: ChangeContext; rows: ImportedOpening[]; trusted: boolean }) {
  const { access, trusted } = args
  const rows = [...new Map(args.rows.map(row => [row.externalId, row])).values()]
  if (rows.length > IMPORT_BATCH) throw new RangeError(`more than ${IMPORT_BATCH} rows`)
  return transaction(async tx => {
    const { ids, created, updated } = await saveBatch(tx, access, rows, trusted)
    if (ids.length > 0) {
      await recordChange(tx, access, {
        event: openingsImported,
        payload: { openingIds: ids, trusted },
        subject: { kind: 'opening', id: ids[0]! },
        detail: { count: ids.length },
      })
    }
    const flagged = rows.filter(row => isFlagged(row.facts)).length
    return ok<ImportOutcome>({ created, updated, unchanged: rows.length - created - updated, flagged })
  })
}
