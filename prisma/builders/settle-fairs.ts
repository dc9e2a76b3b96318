import type { PrismaClient } from '../../app/generated/prisma/client.ts'
import { computeAffinities } from '../../app/modules/fairs/index.server'
import { encrypt } from '../../app/platform/crypto.server'
import { DEMO_FAIRS } from './data/fairs'
import { fairId } from './fairs'
import { inventedMobile } from './people'

/** Telephone numbers are sealed with the key of this site, so they cannot be built with the other rows. */
async function sealPhones(client: PrismaClient): Promise<void> {
  const people = await client.fairRepresentative.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  const rows = people.map(({ id }, at) => ({
    id,
    phone: encrypt('fair-phone', inventedMobile(500_000 + at)),
  }))
  await client.$executeRaw`
    UPDATE fair_representative r SET "phoneSealed" = v.phone
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v(id uuid, phone text) WHERE r.id = v.id`
}

/** What follows from the rows of the fairs: telephone numbers sealed, affinities of all pairs computed. */
export async function settleFairs(client: PrismaClient, now: Date): Promise<void> {
  await sealPhones(client)
  for (const { key } of DEMO_FAIRS) await computeAffinities(fairId(key), now)
}
