import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { serviceSaved } from './service.events'
import type { ServiceInput } from './service.schema'
import { areKnown, insertService, updateService } from './service.store.server'

type Saved = Result<{ serviceId: string }, 'not-found' | 'unknown'>

/** Adds a service to the catalogue or changes one; cases under way keep what they were asked for with. */
export function saveService(access: Access, id: string | null, input: ServiceInput): Promise<Saved> {
  return transaction<Saved>(async tx => {
    if (!(await areKnown(tx, input))) return refuse('unknown')
    if (id !== null && (!isId(id) || !(await updateService(tx, id, input)))) return refuse('not-found')
    const serviceId = id ?? (await insertService(tx, { ...input, createdAt: access.now }))
    await recordChange(tx, access, {
      event: serviceSaved,
      payload: { serviceId },
      subject: { kind: 'service', id: serviceId },
      detail: { tiers: input.tiers, handlingDays: input.handlingDays, active: input.active },
    })
    return ok({ serviceId })
  })
}
