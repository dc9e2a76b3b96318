import type { PrismaClient } from '../../app/generated/prisma/client.ts'
import { localDateOf } from '../../app/kernel/local-date'
import { addKeyTalents, addLeaders } from './care-people'
import { addPairings, type DemoPairing } from './care-rounds'
import { addVisits } from './care-visits'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'

/** The requests that leaders of the cast follow belong to talents in their care. */
function tieRequests(tables: DemoTables, pairings: DemoPairing[]): void {
  const accounts = new Map(tables.leader.map(leader => [leader.userId, leader.id]))
  const profiles = new Map(tables.talent.map(talent => [talent.id, talent.userId]))
  const userOf = new Map(tables.key_talent.map(row => [row.id, row.talentId && profiles.get(row.talentId)]))
  let turn = 0
  for (const request of tables.talent_request) {
    const leader = accounts.get(request.leaderUserId ?? null)
    if (!leader) continue
    const own = pairings.filter(pairing => pairing.leaderId === leader && pairing.to === null)
    const known = own.find(pairing => userOf.get(pairing.talent.id) === request.talentUserId)
    const free = own.filter(pairing => !userOf.get(pairing.talent.id))
    const talent = request.talentUserId ? known?.talent : free[turn++ % Math.max(free.length, 1)]?.talent
    if (!talent) continue
    const registered = localDateOf(request.registeredAt as Date)
    const visit = tables.visit.find(
      row => row.keyTalentId === talent.id && (row.onDate as Date).toISOString().startsWith(registered),
    )
    Object.assign(request, {
      keyTalentId: talent.id,
      talentName: talent.name,
      talentUnit: talent.enterpriseName,
      visitId: visit?.id ?? null,
    })
  }
}

/** Leaders, key talents, two rounds, a year of visits. */
export function addCare(tables: DemoTables, enterprises: DemoEnterprise[], days: Days): void {
  const leaders = addLeaders(tables, days)
  const talents = addKeyTalents(tables, enterprises, days)
  const pairings = addPairings(tables, leaders, talents, days)
  addVisits(tables, pairings, leaders, days)
  for (const row of tables.talent_request) Object.assign(row, { keyTalentId: null, visitId: null, ...row })
  tieRequests(tables, pairings)
}

/** Freezes the proposal of the round under way; its lines had to be there first. */
export async function settleCare(client: PrismaClient): Promise<void> {
  await client.$executeRaw`
    UPDATE pairing_proposal p SET "publishedAt" = r."publishedAt"
    FROM round r WHERE r.id = p."roundId" AND r.status = 'published'`
}
