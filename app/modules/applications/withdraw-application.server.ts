import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { applicationWithdrawn } from './application.events'
import { idsOf, moveApplication, takeApplication } from './change-application.server'
import { cancelLiveInterview } from './interview.store.server'
import { giveUpOffer } from './offer.store.server'

/**
 * Takes an application back: contact data is hidden from the enterprise again, an interview to come is cancelled,
 * an open offer ends. A signed one is given up in the same way.
 */
export function withdrawApplication(args: { access: Access; applicationId: string; note: string }) {
  const { access, applicationId, note } = args
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { talentId: access.actor.talentId })
    if (!application) return refuse('not-found')
    const moved = await moveApplication(tx, access, application, 'withdrawn', { side: 'talent', note })
    if (!moved.ok) return moved
    await cancelLiveInterview(tx, application.id, access.now)
    await giveUpOffer(tx, application.id, access.now)
    await recordChange(tx, access, {
      event: applicationWithdrawn,
      payload: { ...idsOf(application), from: application.status },
      subject: { kind: 'application', id: application.id },
    })
    return ok({ applicationId: application.id })
  })
}
