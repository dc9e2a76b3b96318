import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import type { Tx } from '../../platform/db.server'
import { emptied, type Person, type PersonalData } from '../../platform/personal-data.server'

async function valuesOf(client: Tx, { email, talentId }: Person): Promise<string[]> {
  const talent = await client.talent.findUnique({ where: { id: talentId }, select: { phone: true } })
  return [email, talent?.phone ?? ''].filter(value => value !== '')
}

/** Cells of imported lists that were objected to; the lists themselves are files. */
export const importsData: PersonalData = {
  holdings: [
    {
      key: 'importFaults',
      models: ['ImportFault'],
      read: async (client, person) =>
        client.importFault.findMany({ where: { value: { in: await valuesOf(client, person) } } }),
      erase: async (tx, person) =>
        emptied(
          tx.importFault.updateMany({
            where: { value: { in: await valuesOf(tx, person) } },
            data: { value: '' },
          }),
        ),
      expire: (tx, { now, rules }) =>
        emptied(
          tx.importFault.updateMany({
            where: {
              value: { not: '' },
              run: { createdAt: { lt: startOfDay(addDays(localDateOf(now), -rules.importDays)) } },
            },
            data: { value: '' },
          }),
        ),
    },
  ],
}
