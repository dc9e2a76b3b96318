import { isId } from '../../../kernel/ids'
import { ok } from '../../../kernel/result'
import { logger } from '../../../platform/logger.server'
import { enqueue } from '../../../platform/queue.server'
import { transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import { recordAudit } from '../../audit/index.server'
import {
  type Arrangement,
  type ArrangeProgress,
  type ArrangeResult,
  checkMeetingList,
  type InputFault,
  type MeetingList,
  MOST_CHARACTERS,
} from '../arrange'
import type { ArrangeOrder } from './arrange-process'
import {
  claimArrangement,
  findArrangement,
  findArrangements,
  findSilentArrangements,
  insertArrangement,
  updateArrangement,
} from './arrangement.store.server'
import { listOfJson, listOfPairs, type PairSettings } from './arrangement-of-pairs'
import { readPairsSheet } from './read-pairs-sheet.server'
import { runApart } from './run-apart.server'

const SILENCE_MS = 30_000
const PROGRESS_EVERY_MS = 500

export type ArrangeUpload = { name: string; bytes: Uint8Array; seed: number; settings: PairSettings }
export type ArrangeRefusal = {
  code: 'file-empty' | 'file-too-large' | 'file-kind' | 'faulty'
  faults: InputFault[]
}
type Read = { ok: true; list: MeetingList } | { ok: false; refusal: ArrangeRefusal }

const refused = (code: ArrangeRefusal['code'], faults: InputFault[] = []): Read => ({
  ok: false,
  refusal: { code, faults },
})

async function readUpload({ name, bytes, settings }: ArrangeUpload): Promise<Read> {
  if (bytes.byteLength === 0) return refused('file-empty')
  if (bytes.byteLength > MOST_CHARACTERS) return refused('file-too-large')
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'json') {
    const read = listOfJson(new TextDecoder().decode(bytes))
    return read.ok ? read : refused('faulty', read.faults)
  }
  const rows = extension === 'xlsx' ? await readPairsSheet(bytes) : null
  if (!rows) return refused('file-kind')
  const read = listOfPairs(rows, settings)
  return read.ok ? read : refused('faulty', read.faults)
}

/** Takes a list of meetings from a file and queues its arrangement; a faulty file is refused with each place. */
export async function startArranging(
  access: Access,
  upload: ArrangeUpload,
): Promise<{ ok: true; runId: string } | { ok: false; refusal: ArrangeRefusal }> {
  const read = await readUpload(upload)
  if (!read.ok) return read
  const done = await transaction(async tx => {
    const runId = await insertArrangement(tx, {
      fileName: upload.name.slice(-120),
      seed: upload.seed,
      list: read.list as object,
      meetings: read.list.meetings.length,
      createdById: access.actor.userId,
      createdAt: access.now,
    })
    await recordAudit(tx, {
      at: access.now,
      actorUserId: access.actor.userId,
      actorKind: access.actor.kind,
      organisationId: null,
      action: 'fair.arrangement-asked',
      subjectKind: 'fair-arrangement',
      subjectId: runId,
      detail: { meetings: read.list.meetings.length },
      requestId: access.requestId,
    })
    await enqueue(tx, 'arrange', { runId }, { key: runId })
    return ok({ runId })
  })
  if (!done.ok) throw new Error('an arrangement was not stored')
  return { ok: true, runId: done.value.runId }
}

async function arrange(id: string, startedAt: Date, order: ArrangeOrder): Promise<ArrangeResult> {
  let written = 0
  const onProgress = ({ breaks, bound, spent }: ArrangeProgress) => {
    if (Date.now() - written < PROGRESS_EVERY_MS) return
    written = Date.now()
    const progress = { breaks, bound: Number.isFinite(bound) ? bound : 0, spent }
    updateArrangement(id, startedAt, { progress }).catch(error =>
      logger.warn({ arrangement: id, err: error }, 'progress of an arrangement not written'),
    )
  }
  return runApart<ArrangeOrder, ArrangeProgress, ArrangeResult>('arrange-process.ts', order, {
    signal: new AbortController().signal,
    onProgress,
  })
}

/** Arranges a waiting list (called by the worker). Repeated after a crash it starts over. */
export async function workArrangement(runId: string): Promise<void> {
  const startedAt = new Date()
  const run = await claimArrangement(runId, startedAt, new Date(startedAt.getTime() - SILENCE_MS))
  if (!run) return
  const read = checkMeetingList(run.list)
  const end = (data: Parameters<typeof updateArrangement>[2]) =>
    updateArrangement(runId, startedAt, { ...data, finishedAt: new Date() })
  try {
    if (!read.ok) throw new Error(`list: ${read.faults[0]?.place}`)
    const result = await arrange(runId, startedAt, { list: read.list, seed: run.seed })
    if (result.ok) await end({ state: 'done', result: result.arrangement as object })
    else await end({ state: 'refused', obstacles: result.obstacles as object[] })
  } catch (error) {
    await end({ state: 'failed', error: error instanceof Error ? error.message.slice(0, 500) : 'unknown' })
    logger.error({ arrangement: runId, err: error }, 'list of meetings not arranged')
  }
}

/** Puts arrangements that nobody works on any more back to work. */
export async function resumeSilentArrangements(now: Date): Promise<number> {
  const silent = await findSilentArrangements(new Date(now.getTime() - SILENCE_MS))
  for (const { id, startedAt } of silent) {
    await transaction(async tx => {
      await enqueue(tx, 'arrange', { runId: id }, { key: `${id}:${startedAt?.getTime() ?? 0}` })
      return ok(null)
    })
  }
  return silent.length
}

/** One arrangement for its page; null when there is none. */
export async function arrangementRun(id: string) {
  const run = isId(id) ? await findArrangement(id) : null
  return run && { ...run, result: run.result as Arrangement | null }
}

/** The latest arrangements. */
export async function listArrangements() {
  const runs = await findArrangements(20)
  return runs.map(({ result, ...run }) => ({
    ...run,
    breaks: (result as Arrangement | null)?.breaks ?? null,
  }))
}
