import { db, type Tx } from '../../platform/db.server'
import type { ConsentPurpose } from './consent'

type Client = Pick<Tx, 'consent'>

/** Everything somebody said of the purposes. */
export async function findConsents(userId: string) {
  return db().consent.findMany({ where: { userId }, select: { purpose: true, granted: true, at: true } })
}

/** Whether somebody withdrew the consent to a purpose. */
export async function hasWithdrawn(
  userId: string,
  purpose: ConsentPurpose,
  client: Client = db(),
): Promise<boolean> {
  return (await client.consent.count({ where: { userId, purpose, granted: false } })) > 0
}

/** Whether the talent withdrew the consent to a purpose. */
export async function talentHasWithdrawn(
  talentId: string,
  purpose: ConsentPurpose,
  client: Client = db(),
): Promise<boolean> {
  return (
    (await client.consent.count({ where: { user: { talent: { id: talentId } }, purpose, granted: false } })) >
    0
  )
}

/** Writes down what somebody says now, and that it was said. */
export async function writeConsent(
  tx: Tx,
  said: { userId: string; purpose: ConsentPurpose; granted: boolean; version: string; at: Date },
): Promise<void> {
  const { userId, purpose, ...word } = said
  await tx.consent.upsert({
    where: { userId_purpose: { userId, purpose } },
    create: said,
    update: word,
  })
  await tx.consentStep.create({ data: said })
}
