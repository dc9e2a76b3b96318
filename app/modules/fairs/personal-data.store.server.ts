import { decrypt } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { ERASED_NAME, type Person, type PersonalData } from '../../platform/personal-data.server'

const PHONE_PURPOSE = 'fair-phone'

function own({ userId, email }: Person) {
  return { OR: [{ userId }, { email }] }
}

async function empty(tx: Tx, person: Person): Promise<number> {
  const { count } = await tx.fairRepresentative.updateMany({
    where: own(person),
    data: { name: ERASED_NAME, position: '', phoneSealed: null, email: null, userId: null },
  })
  return count
}

/** Somebody named as a representative of a party at a fair: the place stays, the person goes. */
export const fairsData: PersonalData = {
  holdings: [
    {
      key: 'fairRepresentatives',
      models: ['FairRepresentative'],
      read: async (client, person) => {
        const rows = await client.fairRepresentative.findMany({ where: own(person) })
        return rows.map(({ phoneSealed, ...row }) => ({
          ...row,
          phone: phoneSealed ? decrypt(PHONE_PURPOSE, phoneSealed) : null,
        }))
      },
      erase: async (tx, person) => ({ removed: 0, emptied: await empty(tx, person) }),
    },
  ],
}
