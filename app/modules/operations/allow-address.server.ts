import { ok, type Result, refuse } from '../../kernel/result'
import { sha256 } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { removeBounce } from '../notifications/index.server'
import { bounceRemoved } from './operations.events'

/** Takes an address off the bounce list: it is written to again. */
export async function allowAddress(access: ChangeContext, email: string): Promise<Result<null, 'gone'>> {
  return transaction(async tx => {
    if (!(await removeBounce(tx, email))) return refuse('gone')
    const digest = sha256(email).slice(0, 16)
    await recordChange(tx, access, {
      event: bounceRemoved,
      payload: { digest },
      subject: { kind: 'bounce', id: digest },
      sensitive: true,
    })
    return ok(null)
  })
}
