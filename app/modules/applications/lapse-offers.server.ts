import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { offerLapsed } from './application.events'
import { lockApplication } from './application.store.server'
import { idsOf, noteStep } from './change-application.server'
import { endOpenOffer, findLapsing, findLatestOffer } from './offer.store.server'

const BATCH = 200

function lapseOne(applicationId: string, now: Date) {
  const access = { actor: { userId: null, kind: 'system' }, now }
  return transaction(async tx => {
    const application = await lockApplication(tx, { id: applicationId })
    const offer = application && (await findLatestOffer(tx, applicationId))
    if (!application || offer?.status !== 'open' || offer.deadline > now) return refuse('wrong-state')
    await endOpenOffer(tx, applicationId, 'lapsed', now)
    await noteStep(tx, access, application, { side: 'system', kind: 'offer_lapsed' })
    await recordChange(tx, access, {
      event: offerLapsed,
      payload: { ...idsOf(application), offerId: offer.id },
      subject: { kind: 'application', id: applicationId },
    })
    return ok(null)
  })
}

/** Ends every offer whose deadline has passed without an answer; returns how many. Safe to repeat. */
export async function lapseOffers(now: Date): Promise<number> {
  let lapsed = 0
  for (;;) {
    const batch = await findLapsing(now, BATCH)
    const before = lapsed
    for (const { applicationId } of batch) if ((await lapseOne(applicationId, now)).ok) lapsed++
    if (batch.length < BATCH || lapsed === before) return lapsed
  }
}
