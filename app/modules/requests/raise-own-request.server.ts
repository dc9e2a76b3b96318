import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type Attached, attachToStep } from './attach-to-step.server'
import { raiseRequest } from './raise-request.server'
import type { RaiseForm } from './request.schema'
import { findTalentUnit } from './request-people.store.server'

/** A talent raises a request directly; the talent office assigns it. */
export function raiseOwnRequest(command: { access: Access; input: RaiseForm; files?: readonly Attached[] }) {
  const { access, input, files = [] } = command
  const { userId, name } = access.actor
  return transaction(async tx => {
    const unit = await findTalentUnit(tx, userId)
    const raised = await raiseRequest(tx, access, {
      ...input,
      through: 'talent',
      talent: { userId, name, unit },
    })
    if (!raised.ok) return raised
    const attached = await attachToStep(tx, access, { ...raised.value, files })
    return attached.ok ? ok(raised.value) : attached
  })
}
