import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from '../openings/index.server'
import { applicationViewed } from './application.events'
import { idsOf, moveApplication, takeApplication } from './change-application.server'

/** Notes that the enterprise has opened an application; only the first time in a round changes anything. */
export function noteViewed({ access, applicationId }: { access: Access; applicationId: string }) {
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { enterpriseId: organisationOf(access) })
    if (application?.status !== 'submitted') return ok({ first: false })
    const moved = await moveApplication(tx, access, application, 'viewed', { side: 'enterprise' })
    if (!moved.ok) return moved
    await recordChange(tx, access, {
      event: applicationViewed,
      payload: idsOf(application),
      subject: { kind: 'application', id: application.id },
    })
    return ok({ first: true })
  })
}
