import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { hasWithdrawn } from '../consents/index.server'
import { recordChange } from '../events/index.server'
import { storeUpload, type Upload } from '../files/index.server'
import { countPapers, findOwnOpenCase, insertPaper } from './case.store.server'
import { servicePaperAdded } from './service.events'

const MOST_PAPERS = 30

/**
 * Stores one paper of a case, encrypted, inside the transaction of what it belongs to. Refused when its owner withdrew
 * the consent to papers being processed.
 */
export async function handInPaper(
  tx: Tx,
  access: Access,
  { requestId, name, file }: { requestId: string; name: string; file: Upload },
) {
  if (await hasWithdrawn(access.actor.userId, 'sensitive', tx)) return refuse('papers-consent-withdrawn')
  const stored = await storeUpload(tx, file, 'paper', { ownerUserId: access.actor.userId })
  if (!stored.ok) return stored
  const { fileId } = stored.value
  const facts = { fileName: file.name.slice(0, 200), size: file.bytes.byteLength, at: access.now }
  return ok({ paperId: await insertPaper(tx, { requestId, name, fileId, ...facts }) })
}

/** The applicant hands in another paper while the case is open; who handles it is told. */
export function addServicePaper(access: Access, input: { requestId: string; name: string; file: Upload }) {
  const { requestId } = input
  return transaction(async tx => {
    const own = isId(requestId) ? await findOwnOpenCase(tx, requestId, access.actor.userId) : null
    if (!own) return refuse('not-found')
    if ((await countPapers(tx, requestId)) >= MOST_PAPERS) return refuse('too-many')
    const handed = await handInPaper(tx, access, input)
    if (!handed.ok) return handed
    await recordChange(tx, access, {
      event: servicePaperAdded,
      payload: { requestId, paperId: handed.value.paperId },
      subject: { kind: 'request', id: requestId },
    })
    return ok(null)
  })
}
