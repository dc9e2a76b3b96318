import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { Actor } from '../access/index'
import { leadersOf } from './cadre-scope.store.server'

const SELECT = {
  id: true,
  startedAt: true,
  endedAt: true,
  roundId: true,
  leader: {
    select: { id: true, name: true, post: true, unit: true, userId: true, liaisonUserId: true },
  },
  keyTalent: {
    select: {
      id: true,
      name: true,
      title: true,
      field: true,
      speciality: true,
      tier: true,
      enterpriseName: true,
    },
  },
} satisfies Prisma.PairingSelect

/** Pairings in force of an actor's leaders (a leader: one's own). */
export async function findCare(actor: Actor) {
  return db().pairing.findMany({
    where: { endedAt: null, leader: leadersOf(actor) },
    orderBy: [{ leader: { pinyin: 'asc' } }, { keyTalent: { pinyin: 'asc' } }],
    select: SELECT,
  })
}
export type CaredPairing = Awaited<ReturnType<typeof findCare>>[number]

/** The pairing in force of a talent within an actor's scope; null outside it. */
export async function findCareOf(actor: Actor, keyTalentId: string): Promise<CaredPairing | null> {
  return db().pairing.findFirst({
    where: { keyTalentId, endedAt: null, leader: leadersOf(actor) },
    select: SELECT,
  })
}

/** Every pairing of a talent, the earliest first: who looked after whom, from when to when. */
export async function findPairingHistory(keyTalentId: string) {
  return db().pairing.findMany({
    where: { keyTalentId },
    orderBy: { startedAt: 'asc' },
    select: {
      id: true,
      startedAt: true,
      endedAt: true,
      endReason: true,
      leader: { select: { id: true, name: true, post: true, unit: true } },
      round: { select: { id: true, name: true } },
    },
  })
}

/**
 * The latest pairing of a talent with one of the actor's leaders, locked against a change of post meanwhile, and the
 * account of whoever looks after the talent now. An ended one counts: what happened before its end may be written down
 * later. Null outside the scope.
 */
export async function lockCareFor(tx: Tx, actor: Actor, keyTalentId: string) {
  const found = await tx.pairing.findFirst({
    where: { keyTalentId, leader: leadersOf(actor) },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { startedAt: 'desc' }],
    select: { id: true },
  })
  if (!found) return null
  await tx.$queryRaw`
    SELECT 1 FROM pairing WHERE "keyTalentId" = ${keyTalentId}::uuid AND ("endedAt" IS NULL OR id = ${found.id}::uuid)
    ORDER BY id FOR SHARE`
  const pairing = await tx.pairing.findUniqueOrThrow({ where: { id: found.id }, select: SELECT })
  const current = await tx.pairing.findFirst({
    where: { keyTalentId, endedAt: null },
    select: { leader: { select: { id: true, userId: true } } },
  })
  const account = await tx.keyTalent.findUnique({
    where: { id: keyTalentId },
    select: { talent: { select: { userId: true } } },
  })
  return { ...pairing, currentLeader: current?.leader ?? null, talentUserId: account?.talent?.userId ?? null }
}

/** Pairings in force of the round under way with everything the due list needs. */
export async function findCareUnderWay() {
  return db().pairing.findMany({
    where: { endedAt: null, round: { status: 'published' } },
    orderBy: [{ leader: { pinyin: 'asc' } }, { keyTalent: { pinyin: 'asc' } }],
    select: SELECT,
  })
}

/** The telephone number of a key talent within an actor's scope; null outside it or when there is none. */
export async function findPhone(actor: Actor, keyTalentId: string): Promise<string | null> {
  const row = await db().keyTalent.findFirst({
    where: {
      id: keyTalentId,
      ...(actor.kind !== 'office' && { pairings: { some: { endedAt: null, leader: leadersOf(actor) } } }),
    },
    select: { phone: true },
  })
  return row?.phone ?? null
}

/** The leaders an actor acts for. */
export async function findOwnLeaders(actor: Actor) {
  return db().leader.findMany({
    where: leadersOf(actor),
    orderBy: { pinyin: 'asc' },
    select: {
      id: true,
      name: true,
      post: true,
      unit: true,
      userId: true,
      liaison: { select: { id: true, name: true } },
    },
  })
}
