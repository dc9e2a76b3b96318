import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import type { Tx } from '../../platform/db.server'
import type { PersonalData } from '../../platform/personal-data.server'

/** Files of a person; what was handed in for an organisation belongs to that. */
function own(userId: string) {
  return { ownerUserId: userId, organisationId: null }
}

/** Keys of all files of a person, also of those waiting to be swept: their content has to go. */
export async function fileKeysOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.storedFile.findMany({ where: own(userId), select: { key: true } })
  return rows.map(row => row.key)
}

/** Everything somebody uploaded. */
export const filesData: PersonalData = {
  holdings: [
    {
      key: 'files',
      models: ['StoredFile'],
      read: (client, { userId }) =>
        client.storedFile.findMany({ where: own(userId), omit: { key: true, ownerUserId: true } }),
      erase: async (tx, { userId }) => {
        const { count } = await tx.storedFile.deleteMany({ where: own(userId) })
        await tx.storedFile.updateMany({ where: { ownerUserId: userId }, data: { ownerUserId: null } })
        return { removed: count }
      },
      expire: async (tx, { now, rules }) => {
        const before = startOfDay(addDays(localDateOf(now), -rules.importDays))
        const { count } = await tx.storedFile.updateMany({
          where: { purpose: 'import', deletedAt: null, createdAt: { lt: before } },
          data: { deletedAt: now },
        })
        return { removed: count }
      },
    },
  ],
}
