import { ok, type Result } from '../../../kernel/result'
import { buildInstance } from '../build-instance.server'
import { partyLabel } from '../party-status'
import type { Instance } from '../timetable'
import { codedInstance } from './coded-instance'
import { findPartyNumbers } from './fair-facts.store.server'
import { findMutualWishes } from './instance.store.server'

/** The instance of an edition as it stands now, parties under their labels; `stale` while affinities are recomputed. */
export async function loadInstance(
  editionId: string,
): Promise<Result<{ instance: Instance; stale: boolean }, 'not-found' | 'no-slots' | 'no-parties'>> {
  const [built, parties] = await Promise.all([buildInstance(editionId), findPartyNumbers(editionId)])
  if (!built.ok) return built
  const codes = new Map(parties.map(party => [party.id, partyLabel(party)]))
  return ok({ instance: codedInstance(built.value.instance, codes), stale: built.value.stale })
}

/** The pairs of an edition that wish for each other, by their labels, as far as both are in the instance. */
export async function mutualWishes(editionId: string, instance: Instance): Promise<[string, string][]> {
  const [parties, mutual] = await Promise.all([findPartyNumbers(editionId), findMutualWishes(editionId)])
  const codes = new Map(parties.map(party => [party.id, partyLabel(party)]))
  const named = new Set([...instance.universities, ...instance.enterprises].map(party => party.id))
  return mutual.flatMap(({ u, e }): [string, string][] => {
    const [university, enterprise] = [codes.get(u), codes.get(e)]
    if (!university || !enterprise || !named.has(university) || !named.has(enterprise)) return []
    return [[university, enterprise]]
  })
}
