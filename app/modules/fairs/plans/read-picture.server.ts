import { clusterName } from '../../settings/index'
import { readSettings } from '../../settings/index.server'
import { findParties, findSlots } from './fair-facts.store.server'
import { type Picture, type PictureParty, type PictureSlot, ZONES, type Zone } from './picture'
import { findAbsences, findPictureMeetings } from './picture.store.server'
import { shortEnterpriseName, shortUniversityName } from './short-name'

const LONG_PAUSE_MS = 30 * 60_000

function pictureSlots(slots: Awaited<ReturnType<typeof findSlots>>): PictureSlot[] {
  return slots.map(({ startsAt, endsAt }, at) => {
    const next = slots[at + 1]
    const pauseAfter = next !== undefined && next.startsAt.getTime() - endsAt.getTime() >= LONG_PAUSE_MS
    return { startsAt, endsAt, pauseAfter }
  })
}

type FoundParty = Awaited<ReturnType<typeof findParties>>[number]

function pictureParty(party: FoundParty, clusters: readonly string[], away: number[]): PictureParty {
  if (party.side === 'university') {
    const name = party.university?.name ?? ''
    return { id: party.id, side: 'university', name, short: shortUniversityName(name), zone: null, away }
  }
  const name = party.enterprise?.name ?? ''
  const short = shortEnterpriseName(party.enterprise?.shortName || name)
  const zone: Zone | null = ZONES[clusters.indexOf(party.enterprise?.cluster ?? '')] ?? null
  return { id: party.id, side: 'enterprise', name, short, zone, away }
}

/** The timetable of a version as pages show it. Only approved parties and those that meet stand in it. */
export async function readPicture(
  editionId: string,
  planId: string,
  locale: 'zh-CN' | 'en',
): Promise<Picture> {
  const [{ clusters }, slots, found, absences, rows] = await Promise.all([
    readSettings().then(settings => settings.clusters),
    findSlots(editionId),
    findParties(editionId),
    findAbsences(editionId),
    findPictureMeetings(planId),
  ])
  const keys = clusters.map(cluster => cluster.key)
  const away = new Map<string, number[]>()
  for (const { partyId, slot } of absences) away.set(partyId, [...(away.get(partyId) ?? []), slot])
  const met = new Set(rows.flatMap(row => [row.u, row.e]))
  const parties = found
    .filter(party => party.status === 'approved' || met.has(party.id))
    .sort((a, b) => (a.side === b.side ? a.number - b.number : a.side === 'university' ? -1 : 1))
    .map(party => pictureParty(party, keys, away.get(party.id) ?? []))
  const places = new Map(parties.map((party, at) => [party.id, at]))
  const used = new Set(parties.map(party => party.zone))
  return {
    slots: pictureSlots(slots),
    tables: Math.max(0, ...rows.map(row => row.table)) + 1,
    parties,
    meetings: rows.map(
      row =>
        [
          places.get(row.u)!,
          places.get(row.e)!,
          row.slot,
          row.table,
          row.weight,
          row.pinned ? 1 : 0,
          row.uRank ?? 0,
          row.eRank ?? 0,
        ] as const,
    ),
    sectors: ZONES.flatMap((zone, at) => {
      const key = keys[at]
      return key && used.has(zone) ? [{ zone, name: clusterName(clusters, key, locale) ?? key }] : []
    }),
  }
}
