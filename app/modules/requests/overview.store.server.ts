import { db } from '../../platform/db.server'

const LEAD = {
  where: { role: 'lead', endedAt: null },
  select: { organisation: { select: { id: true, name: true } } },
} as const

/** Every open request as the overview counts it. */
export async function findOpenFacts() {
  const rows = await db().talentRequest.findMany({
    where: { closedAt: null },
    select: { registeredAt: true, stepDueAt: true, departments: LEAD },
  })
  return rows.map(({ departments, ...row }) => ({ ...row, lead: departments[0]?.organisation ?? null }))
}

/** Requests resolved since an instant. */
export async function findResolvedFacts(since: Date) {
  const rows = await db().talentRequest.findMany({
    where: { status: 'resolved', closedAt: { gte: since } },
    select: { registeredAt: true, closedAt: true, round: true, departments: LEAD },
  })
  return rows.map(({ departments, ...row }) => ({ ...row, lead: departments[0]?.organisation ?? null }))
}

/** Requests registered since an instant, by kind. */
export async function findThemeFacts(since: Date) {
  return db().talentRequest.findMany({
    where: { registeredAt: { gte: since } },
    select: {
      registeredAt: true,
      round: true,
      kind: { select: { key: true, zh: true, en: true } },
    },
  })
}
