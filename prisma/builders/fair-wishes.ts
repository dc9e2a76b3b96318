import { otherSide } from '../../app/modules/fairs/index'
import type { Chance } from './chance'
import { idOf } from './chance'
import type { DemoFair } from './data/fairs'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoParty } from './fair-parties'
import { majorCode } from './universities'

type Market = Map<string, Set<string>>

function collect(entries: Iterable<readonly [string, string]>): Market {
  const market: Market = new Map()
  for (const [organisation, major] of entries) {
    const majors = market.get(organisation) ?? new Set()
    market.set(organisation, majors.add(major))
  }
  return market
}

/** Majors each university supplies and each enterprise asks for. */
function markets(tables: DemoTables): Record<DemoParty['side'], Market> {
  const asked = tables.opening
    .filter(row => row.status === 'published')
    .flatMap(row =>
      ((row.majors ?? []) as string[]).map(name => [row.enterpriseId, majorCode(name) ?? ''] as const),
    )
  return {
    university: collect(tables.supply_count.map(row => [row.universityId, row.majorCode] as const)),
    enterprise: collect(asked),
  }
}

function common(one: Set<string> | undefined, other: Set<string> | undefined): number {
  let count = 0
  for (const major of one ?? []) if (other?.has(major)) count++
  return count
}

/** How many have spoken of the first demonstration accounts: enough to be worked on, not all done. */
const CAST_WISHES: Record<DemoParty['side'], number[]> = { university: [6, 0], enterprise: [5, 0] }

function wishCount(fair: DemoFair, party: DemoParty, chance: Chance): number {
  if (fair.key === 'industry' && party.serial < 2) return CAST_WISHES[party.side][party.serial]!
  if (!chance.bool(fair.wishing)) return 0
  return party.side === 'university' ? chance.int(7, 18) : chance.int(5, 13)
}

/** What the parties of an edition said: mostly of those whose majors fit, some by chance, few blocks. */
export function addWishes(
  tables: DemoTables,
  fair: DemoFair,
  parties: readonly DemoParty[],
  days: Days,
  chance: Chance,
): void {
  const market = markets(tables)
  const editionId = idOf('fair', fair.key)
  const rows = new Map(tables.fair_party.map(row => [row.id, row]))
  for (const party of parties) {
    const count = wishCount(fair, party, chance)
    if (count === 0) continue
    const targetSide = otherSide(party.side)
    const own = market[party.side].get(party.organisationId)
    const ranked = parties
      .filter(other => other.side === targetSide)
      .map(other => ({
        other,
        score: common(own, market[targetSide].get(other.organisationId)) + chance.next() * 4,
      }))
      .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    const updatedAt = days.at(Math.min(-1, fair.phases.wishes + chance.int(0, 8)), 9 + chance.next() * 9)
    const row = (target: DemoParty) => ({
      partyId: party.id,
      targetId: target.id,
      editionId,
      partySide: party.side,
      targetSide,
      updatedAt,
    })
    ranked.slice(0, count).forEach(({ other }, at) => {
      tables.fair_wish.push({ ...row(other), kind: 'wish', rank: at + 1 })
    })
    const rest = ranked.slice(count).map(entry => entry.other)
    const others = chance.some(rest, chance.int(0, 4))
    others.forEach((other, at) => {
      tables.fair_wish.push({ ...row(other), kind: at % 2 === 0 ? 'block' : 'neutral', rank: null })
    })
    rows.get(party.id)!.wishesAt = updatedAt
  }
}
