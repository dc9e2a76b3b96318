import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from '../openings/index.server'
import { offerMade, offerWithdrawn } from './application.events'
import type { OfferInput } from './application.schema'
import { idsOf, moveApplication, noteStep, takeApplication } from './change-application.server'
import { endOpenOffer, findLatestOffer, insertOffer } from './offer.store.server'

type Args = { access: Access; applicationId: string }

/** Makes an offer that lapses unanswered at its deadline; one open or accepted offer at a time. */
export function makeOffer({ access, applicationId, input }: Args & { input: OfferInput }) {
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { enterpriseId: organisationOf(access) })
    if (!application) return refuse('not-found')
    if (input.deadline <= access.now) return refuse('in-the-past')
    const latest = await findLatestOffer(tx, application.id)
    if (latest?.status === 'open' || latest?.status === 'accepted') return refuse('offer-open')
    const moved = await moveApplication(tx, access, application, 'offered', {
      side: 'enterprise',
      kind: 'offer_made',
      note: input.note,
      data: {
        salaryFen: input.salary,
        salaryMonths: input.salaryMonths,
        deadline: input.deadline.toISOString(),
      },
    })
    if (!moved.ok) return moved
    const offerId = await insertOffer(tx, {
      applicationId: application.id,
      salaryFen: input.salary,
      salaryMonths: input.salaryMonths,
      startDate: input.startDate ?? null,
      deadline: input.deadline,
      note: input.note,
      createdAt: access.now,
    })
    await recordChange(tx, access, {
      event: offerMade,
      payload: { ...idsOf(application), offerId },
      subject: { kind: 'application', id: application.id },
    })
    return ok({ offerId })
  })
}

/** Takes an unanswered offer back. */
export function withdrawOffer({ access, applicationId, note }: Args & { note: string }) {
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { enterpriseId: organisationOf(access) })
    if (!application) return refuse('not-found')
    const offerId = await endOpenOffer(tx, application.id, 'withdrawn', access.now)
    if (!offerId) return refuse('wrong-state')
    await noteStep(tx, access, application, { side: 'enterprise', kind: 'offer_withdrawn', note })
    await recordChange(tx, access, {
      event: offerWithdrawn,
      payload: { ...idsOf(application), offerId },
      subject: { kind: 'application', id: application.id },
    })
    return ok({ offerId })
  })
}
