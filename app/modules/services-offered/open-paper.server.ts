import { isId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { hasWithdrawn } from '../consents/index.server'
import { recordChange } from '../events/index.server'
import { type FileContent, openFileUnchecked } from '../files/index.server'
import { requestPartyOf } from '../requests/index.server'
import { findPaper } from './case.store.server'
import { servicePaperRead } from './service.events'

/** Who reads papers besides the applicant; leaders and liaisons see the request, never its papers. */
const READERS: readonly string[] = ['department', 'office']

async function noteReading(
  access: Access,
  paper: { id: string; requestId: string },
  purpose: string,
): Promise<void> {
  await transaction(async tx => {
    await recordChange(tx, access, {
      event: servicePaperRead,
      payload: { requestId: paper.requestId, paperId: paper.id },
      subject: { kind: 'request', id: paper.requestId },
      detail: { paperId: paper.id, purpose },
      sensitive: true,
    })
    return ok(null)
  })
}

/**
 * A paper for the applicant, for a department in the chain of the case, or for the office when it says why; null for
 * everybody else, for the office without a purpose, and for what is not there.
 */
export async function openServicePaper(
  access: Access,
  paperId: string,
  purpose: string | null,
): Promise<FileContent | null> {
  const paper = isId(paperId) ? await findPaper(paperId) : null
  if (!paper) return null
  if (paper.case.userId === access.actor.userId) return openFileUnchecked(paper.fileId)
  if (paper.case.userId && (await hasWithdrawn(paper.case.userId, 'sensitive'))) return null
  const seen = await requestPartyOf(access, paper.requestId)
  if (!seen || !READERS.includes(seen.party)) return null
  if (seen.party === 'office' && !purpose) return null
  await noteReading(access, paper, purpose ?? 'handling')
  return openFileUnchecked(paper.fileId)
}
