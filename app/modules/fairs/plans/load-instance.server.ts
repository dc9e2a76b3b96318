import type { Instance } from '../timetable'
import { instanceOf } from './edition-instance'
import { findInstanceFacts, findMutualWishes } from './instance.store.server'
import { partyCode } from './party-code'

/** The instance of an edition as it stands now, the pairs that wish for each other, and the party behind each code. */
export async function loadInstance(editionId: string): Promise<{
  instance: Instance
  wishes: [string, string][]
  partyIds: Map<string, string>
}> {
  const [facts, mutual] = await Promise.all([findInstanceFacts(editionId), findMutualWishes(editionId)])
  const codes = new Map(facts.parties.map(party => [party.id, partyCode(party.side, party.number)]))
  const wishes = mutual.flatMap(({ u, e }): [string, string][] => {
    const [university, enterprise] = [codes.get(u), codes.get(e)]
    return university && enterprise ? [[university, enterprise]] : []
  })
  const partyIds = new Map([...codes].map(([id, code]) => [code, id]))
  return { instance: instanceOf(facts), wishes, partyIds }
}
