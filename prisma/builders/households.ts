import type { Prisma } from '../../app/generated/prisma/client.ts'
import { identityCheckCharacter, maskIdentityNumber } from '../../app/kernel/identity-number'
import { encrypt, sign } from '../../app/platform/crypto.server'
import { idOf } from './chance'
import type { DemoTables } from './demo-tables'
import { insertRows } from './insert-rows'

/** An identity number nobody has: no division begins with 99. */
export function inventedIdentity(serial: number): string {
  const body = `9900001990${String(1 + (serial % 12)).padStart(2, '0')}${String(1 + (serial % 28)).padStart(2, '0')}${String(serial % 1000).padStart(3, '0')}`
  return body + identityCheckCharacter(body)
}

/** The applicants themselves as members of their households: sealed with this site's key, so not part of the rows that are the same everywhere. */
export async function addHouseholds(tx: Prisma.TransactionClient, tables: DemoTables): Promise<void> {
  const talents = new Map(tables.talent.map((talent, serial) => [talent.id, { name: talent.name, serial }]))
  const rows = tables.housing_application.map(({ id, batchId, talentId }) => {
    const { name, serial } = talents.get(talentId)!
    const identity = inventedIdentity(serial)
    return {
      id: idOf('household', id!),
      applicationId: id,
      batchId,
      relation: 'self',
      name,
      identitySealed: encrypt('household', identity),
      identityKey: sign('household', identity),
      identityMasked: maskIdentityNumber(identity),
    }
  })
  await insertRows(tx, 'household_member', rows)
}
