import { setTimeout } from 'node:timers/promises'
import { localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { sha256 } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { UploadRefusal } from '../files/index'
import { storeUpload, type Upload } from '../files/index.server'
import { leadersOf, lockCareFor } from '../pairings/index.server'
import { readCalendar } from '../settings/index.server'
import { raiseNoted } from './raise-noted.server'
import { visitAwaitsConfirmation, visitConfirmed, visitDrafted } from './visit.events'
import { MAX_PHOTOS, type VisitInput } from './visit.schema'
import { mayMoveVisit, sentStatus, type VisitMover, type VisitStatus } from './visit-status'
import {
  columnsOf,
  findConfirmed,
  findPhotoHashes,
  insertPhotos,
  insertVisit,
  type LockedVisit,
  lockByClientId,
  replaceRequests,
  tryClientLock,
  updateVisit,
} from './visits.store.server'

export type SendRefusal =
  | 'not-found'
  | 'learnt-missing'
  | 'date-in-future'
  | 'after-pairing'
  | 'wrong-state'
  | 'too-many-photos'
  | 'request-refused'
  | UploadRefusal
export type Sent = { visitId: string; status: VisitStatus; repeated: boolean; requests: number }
type Send = { access: Access; input: VisitInput; photos: readonly Upload[]; draft: boolean }
type Care = NonNullable<Awaited<ReturnType<typeof lockCareFor>>>

const EVENTS = {
  draft: visitDrafted,
  awaiting_confirmation: visitAwaitsConfirmation,
  confirmed: visitConfirmed,
} as const

function moverOf({ actor }: Access): VisitMover {
  return actor.kind === 'leader' ? 'leader' : 'liaison'
}

function whyNot({ access, input, draft }: Send, care: Care): SendRefusal | null {
  if (care.endedAt && input.onDate > localDateOf(care.endedAt)) return 'after-pairing'
  if (draft) return null
  if (input.onDate > localDateOf(access.now)) return 'date-in-future'
  return input.learnt === '' ? 'learnt-missing' : null
}

/** The visit of this client id: found, or added now; null when it belongs to other leaders or other talents. */
async function place(tx: Tx, { access, input }: Send, care: Care): Promise<LockedVisit | 'new' | null> {
  const found = await lockByClientId(tx, input.clientId)
  if (found)
    return found.leaderId === care.leader.id && found.keyTalentId === care.keyTalent.id ? found : null
  const added = await insertVisit(tx, {
    ...columnsOf(input),
    clientId: input.clientId,
    pairingId: care.id,
    leaderId: care.leader.id,
    keyTalentId: care.keyTalent.id,
    status: 'draft',
    authorUserId: access.actor.userId,
    createdAt: access.now,
  })
  if (added) return 'new'
  return place(tx, { access, input, photos: [], draft: true }, care)
}

async function keepPhotos(tx: Tx, { access, photos }: Send, visitId: string, present: number) {
  const known = await findPhotoHashes(tx, visitId)
  const fresh = photos.filter(photo => !known.has(sha256(Buffer.from(photo.bytes))))
  if (present + fresh.length > MAX_PHOTOS) return refuse('too-many-photos')
  const fileIds: string[] = []
  for (const photo of fresh) {
    const stored = await storeUpload(tx, photo, 'photo', { ownerUserId: access.actor.userId })
    if (!stored.ok) return stored
    fileIds.push(stored.value.fileId)
  }
  if (fileIds.length > 0) await insertPhotos(tx, visitId, fileIds, present)
  return ok(null)
}

async function write(tx: Tx, send: Send, care: Care, visit: LockedVisit, to: VisitStatus) {
  const { access, input } = send
  const kept = await keepPhotos(tx, send, visit.id, visit.photos.length)
  if (!kept.ok) return kept
  await updateVisit(tx, visit.id, {
    ...columnsOf(input),
    status: to,
    ...(to === 'confirmed' && { confirmedAt: access.now, confirmedByUserId: access.actor.userId }),
  })
  const noted = await replaceRequests(
    tx,
    visit.id,
    input.requests.map(({ text, kindKey, departmentId, workingDays, confidential }) => ({
      text,
      category: kindKey,
      departmentId,
      workingDays,
      confidential,
    })),
  )
  if (to !== 'confirmed') return ok(noted.length)
  return raiseNoted(tx, access, care, visit.id, noted)
}

async function inTransaction(tx: Tx, send: Send): Promise<Result<Sent, SendRefusal>> {
  const { access, input, draft } = send
  const care = await lockCareFor(tx, access.actor, input.keyTalentId)
  if (!care) return refuse('not-found')
  const placed = await place(tx, send, care)
  if (!placed) return refuse('not-found')
  const visit = placed === 'new' ? (await lockByClientId(tx, input.clientId))! : placed
  const to = draft ? 'draft' : sentStatus(moverOf(access))
  const known = { visitId: visit.id, requests: visit.requests.length, repeated: true }
  if (placed !== 'new' && visit.status === 'confirmed') return ok({ ...known, status: visit.status })
  if (!mayMoveVisit(placed === 'new' ? 'new' : visit.status, to, moverOf(access)))
    return refuse('wrong-state')
  const why = whyNot(send, care)
  if (why) return refuse(why)
  const again = placed !== 'new' && visit.status === to
  const written = await write(tx, send, care, visit, to)
  if (!written.ok) return written
  await recordChange(tx, access, {
    event: (again ? visitDrafted : EVENTS[to]) as typeof visitConfirmed,
    payload: {
      visitId: visit.id,
      leaderId: care.leader.id,
      keyTalentId: care.keyTalent.id,
      requests: written.value,
    },
    subject: { kind: 'visit', id: visit.id },
    detail: { mode: input.mode, requests: written.value, photos: send.photos.length },
  })
  return ok({ visitId: visit.id, status: to, repeated: false, requests: written.value })
}

const WAIT_MS = 60
const TRIES = 250

/** A repetition of what was confirmed, answered without a transaction; null when there is more to do. */
async function answerRepetition({ access, input }: Send): Promise<Sent | null> {
  const known = await findConfirmed(input.clientId, leadersOf(access.actor))
  if (!known || known.keyTalentId !== input.keyTalentId) return null
  return { visitId: known.id, status: 'confirmed', repeated: true, requests: known._count.requests }
}

/**
 * Takes a visit as its form was sent: kept as a draft, put before the leader (a liaison sent it) or confirmed (the
 * leader did), with the requests noted in it raised in the same transaction. Sending the same client id again changes
 * nothing once it is confirmed; of several at once the others wait outside, without a connection of the database. A
 * visit may be written down after its pairing ended, when it took place before.
 */
export async function sendVisit(send: Send): Promise<Result<Sent, SendRefusal>> {
  // Read beforehand: inside the transaction it is needed at a moment when no other connection may be free.
  await readCalendar()
  for (let left = TRIES; left > 0; left--) {
    const known = await answerRepetition(send)
    if (known) return ok(known)
    const sent = await transaction<Result<Sent, SendRefusal | 'busy'>>(async tx =>
      (await tryClientLock(tx, send.input.clientId)) ? inTransaction(tx, send) : refuse('busy'),
    )
    if (sent.ok || sent.code !== 'busy') return sent as Result<Sent, SendRefusal>
    await setTimeout(WAIT_MS)
  }
  return refuse('wrong-state')
}
