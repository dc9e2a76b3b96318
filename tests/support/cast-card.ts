import { randomUUID } from 'node:crypto'
import { addDays, dateColumn, localDateOf } from '~/kernel/local-date'
import { db } from '~/platform/db.server'

let made = 0

/** A card in force for a talent, as if it had been issued a month ago for a year. */
export async function castCard(talentId: string, tierCode: 'A' | 'B' | 'C' | 'D', now: Date) {
  const serial = ++made
  const today = localDateOf(now)
  const issuedAt = new Date(now.getTime() - 30 * 86_400_000)
  const application = await db().cardApplication.create({
    data: {
      ...{ talentId, tierCode, kind: 'first', status: 'issued', statusAt: issuedAt, holderName: '持卡人' },
      ...{ identitySealed: 'x', identityKey: randomUUID(), identityMasked: '4407**********001X' },
      ...{ facts: {}, receipt: `K-CAST-${serial}`, submittedAt: issuedAt },
    },
  })
  return db().talentCard.create({
    data: {
      ...{ number: `CAST${serial}`, talentId, tierCode, holderName: '持卡人', applicationId: application.id },
      ...{ statusAt: issuedAt, issuedAt, validFrom: dateColumn(addDays(today, -30)) },
      ...{ validUntil: dateColumn(addDays(today, 335)), checkDueOn: dateColumn(addDays(today, 335)) },
    },
  })
}
