import type { Person, PersonalData } from '../../platform/personal-data.server'
import { removed } from '../../platform/personal-data.server'

/** Entries claimed by the person, and those under the same address that nobody claimed. */
function own({ talentId, email }: Person) {
  return { OR: [{ talentId }, { talentId: null, email }] }
}

/** What a university entered of its graduate. */
export const universitiesData: PersonalData = {
  holdings: [
    {
      key: 'rosterEntries',
      models: ['RosterEntry'],
      read: (client, person) =>
        client.rosterEntry.findMany({
          where: own(person),
          omit: { claimTokenHash: true },
          include: { university: { select: { name: true } } },
        }),
      erase: (tx, person) => removed(tx.rosterEntry.deleteMany({ where: own(person) })),
    },
  ],
  subjects: async (client, person) => {
    const rows = await client.rosterEntry.findMany({ where: own(person), select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'roster-entry', id }))
  },
}
