import { randomBytes } from 'node:crypto'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import {
  type Erased,
  NO_TALENT,
  type Obstacle,
  type Person,
  type RetentionRules,
  type Subject,
} from '../../platform/personal-data.server'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { fileKeysOf } from '../files/index.server'
import { removeTold } from '../notifications/index.server'
import { markDirty } from '../search-sync/index.server'
import { readSettings } from '../settings/index.server'
import { CONTRIBUTORS, HOLDINGS } from './contributors.server'
import { finishReceipt } from './finish-receipts.server'
import { personErased } from './privacy.events'
import { type ReceiptLine, receiptLine } from './receipt'
import { insertReceipt, takeFiles } from './receipts.store.server'

export type EraseRefusal = Obstacle

/** What stands in the way of erasing somebody; empty when nothing does. */
export async function obstaclesTo(person: Person): Promise<Obstacle[]> {
  const found = await transaction(async tx => ok(await obstacles(tx, person)))
  return found.ok ? found.value : []
}

async function obstacles(tx: Tx, person: Person): Promise<Obstacle[]> {
  const found: Obstacle[] = []
  for (const { obstacles: ask } of CONTRIBUTORS) if (ask) found.push(...(await ask(tx, person)))
  return [...new Set(found)]
}

/** Everything by which logs and messages name somebody. */
export async function subjectsOf(tx: Tx, person: Person): Promise<Subject[]> {
  const found: Subject[] = []
  for (const { subjects } of CONTRIBUTORS) if (subjects) found.push(...(await subjects(tx, person)))
  return found
}

type Cleared = { lines: ReceiptLine[]; fileIds: string[] }

async function eraseHoldings(
  tx: Tx,
  person: Person,
  at: { now: Date; rules: RetentionRules },
): Promise<Cleared> {
  const lines: ReceiptLine[] = []
  const fileIds: string[] = []
  for (const { key, erase } of HOLDINGS) {
    const erased: Erased = await erase(tx, person, at)
    lines.push(...receiptLine(key, erased))
    fileIds.push(...(erased.fileIds ?? []))
  }
  return { lines, fileIds }
}

async function erase(tx: Tx, context: ChangeContext, person: Person, rules: RetentionRules) {
  const subjects = await subjectsOf(tx, person)
  const told = await removeTold(tx, subjects)
  const fileKeys = await fileKeysOf(tx, person.userId)
  const { lines, fileIds } = await eraseHoldings(tx, person, { now: context.now, rules })
  fileKeys.push(...(await takeFiles(tx, fileIds)))
  const documentIds = person.talentId === NO_TALENT ? [] : [person.talentId]
  await markDirty(tx, 'talents', documentIds)
  const receipt = await insertReceipt(tx, {
    code: randomBytes(15).toString('base64url'),
    kind: 'erasure',
    userId: person.userId,
    lines: [...lines, ...receiptLine('told', { removed: told })],
    documentIds,
    fileKeys,
    files: fileKeys.length,
    databaseAt: context.now,
  })
  await recordChange(tx, context, {
    event: personErased,
    payload: { userId: person.userId, receiptId: receipt.id },
    subject: { kind: 'account', id: person.userId },
    detail: { receipt: receipt.id, holdings: lines.length },
  })
  return receipt
}

/**
 * Erases somebody: database in one transaction, then the search index and the content of files at once; what of the
 * latter fails is taken up by the schedule. Refused with what has to be ended first.
 * @returns the code of the receipt
 */
export async function erasePerson(
  context: ChangeContext,
  person: Person,
): Promise<Result<{ code: string }, EraseRefusal>> {
  const { retention } = await readSettings()
  const done = await transaction<Result<{ id: string; code: string }, EraseRefusal>>(async tx => {
    const [first, ...others] = await obstacles(tx, person)
    if (first) return refuse(first, { others })
    return ok(await erase(tx, context, person, retention))
  })
  if (!done.ok) return done
  await finishReceipt(done.value.code, context.now)
  return ok({ code: done.value.code })
}
