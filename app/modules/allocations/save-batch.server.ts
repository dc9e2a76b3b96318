import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { BatchInput } from './allocation.schema'
import { batchSaved } from './allocations.events'
import {
  findBatchLocked,
  findFreeUnits,
  insertBatch,
  storeBatchUnits,
  updateDraft,
} from './batch.store.server'
import { callNext } from './call-next.server'

type SaveRefusal = 'code-taken' | 'not-draft'

function dataOf({ points, drawAt, ...input }: BatchInput) {
  return { ...input, drawAt: input.method === 'points' ? null : (drawAt ?? null), pointsTable: points }
}

/** Writes a draft; `id` null makes a new one. */
export async function saveBatch(
  access: Access,
  id: string | null,
  input: BatchInput,
): Promise<Result<{ batchId: string }, SaveRefusal>> {
  if (id !== null && !isId(id)) return refuse('not-draft')
  try {
    return await transaction<Result<{ batchId: string }, SaveRefusal>>(async tx => {
      const data = dataOf(input)
      const batchId = id ?? (await insertBatch(tx, { ...data, statusAt: access.now, createdAt: access.now }))
      if (id && !(await updateDraft(tx, id, data))) return refuse('not-draft')
      await recordChange(tx, access, {
        event: batchSaved,
        payload: { batchId },
        subject: { kind: 'allocation', id: batchId },
      })
      return ok({ batchId })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('code-taken')
    throw error
  }
}

export type UnitsRefusal = 'not-found' | 'units-fixed' | 'unit-unavailable'

/**
 * Says which units a batch allots: a draft's are replaced, those of a batch in selection may only grow. Each must be
 * vacant and in no other batch under way.
 */
export async function setBatchUnits(
  access: Access,
  batchId: string,
  unitIds: string[],
): Promise<Result<{ count: number }, UnitsRefusal>> {
  const ids = [...new Set(unitIds)].filter(isId)
  if (!isId(batchId)) return refuse('not-found')
  return transaction<Result<{ count: number }, UnitsRefusal>>(async tx => {
    const batch = await findBatchLocked(tx, batchId)
    if (!batch) return refuse('not-found')
    if (batch.status !== 'draft' && batch.status !== 'selecting') return refuse('units-fixed')
    const free = await findFreeUnits(tx, batchId, ids)
    if (free.length < ids.length) return refuse('unit-unavailable')
    await storeBatchUnits(tx, batchId, ids, { replace: batch.status === 'draft', at: access.now })
    await recordChange(tx, access, {
      event: batchSaved,
      payload: { batchId },
      subject: { kind: 'allocation', id: batchId },
      detail: { units: ids.length },
    })
    if (batch.status === 'selecting') await callNext(tx, access, batch, null)
    return ok({ count: ids.length })
  })
}
