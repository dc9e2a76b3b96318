import { ok, refuse } from '../../kernel/result'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { applicationSigned, offerAnswered } from './application.events'
import { hasSigned } from './application.store.server'
import { isOfferOpen } from './application-rules'
import { idsOf, moveApplication, noteStep, takeApplication } from './change-application.server'
import { endOpenOffer, findLatestOffer } from './offer.store.server'

type Args = { access: Access; applicationId: string }

/** The graduate accepts or declines an open offer before its deadline. */
export function answerOffer(args: Args & { answer: 'accepted' | 'declined'; note: string }) {
  const { access, applicationId, answer, note } = args
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { talentId: access.actor.talentId })
    if (!application) return refuse('not-found')
    const offer = await findLatestOffer(tx, application.id)
    if (!offer) return refuse('not-found')
    if (!isOfferOpen(offer, access.now)) return refuse('offer-ended')
    if (answer === 'accepted' && (await hasSigned(tx, application.talentId)))
      return refuse('signed-elsewhere')
    await endOpenOffer(tx, application.id, answer, access.now)
    await noteStep(tx, access, application, { side: 'talent', kind: `offer_${answer}`, note })
    await recordChange(tx, access, {
      event: offerAnswered,
      payload: { ...idsOf(application), offerId: offer.id, answer },
      subject: { kind: 'application', id: application.id },
    })
    return ok({ offerId: offer.id })
  })
}

/**
 * The graduate confirms that the tripartite agreement is signed, after accepting the offer. A talent has one
 * signed application at a time: the database refuses a second, also when both come at once.
 */
export async function confirmSigned({ access, applicationId }: Args) {
  try {
    return await transaction(async tx => {
      const application = await takeApplication(tx, applicationId, { talentId: access.actor.talentId })
      if (!application) return refuse('not-found')
      const offer = await findLatestOffer(tx, application.id)
      if (offer?.status !== 'accepted') return refuse('offer-not-accepted')
      const moved = await moveApplication(tx, access, application, 'signed', { side: 'talent' })
      if (!moved.ok) return moved
      await recordChange(tx, access, {
        event: applicationSigned,
        payload: idsOf(application),
        subject: { kind: 'application', id: application.id },
      })
      return moved
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('signed-elsewhere')
    throw error
  }
}
