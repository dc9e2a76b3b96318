import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { decrypt } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { type FileContent, openFileUnchecked } from '../files/index.server'
import { findPaperOf, findSealed } from './application.store.server'
import { cardRevealed } from './cards.events'
import { findObjectionContact } from './notice.store.server'

/** Whose papers somebody may open: the office all, a department those of the cases it reviews. */
function scopeOf({ actor }: Access) {
  if (actor.kind === 'office') return {}
  return {
    reviews: { some: { organisationId: actor.organisationId ?? '' } },
    status: { not: 'withdrawn' as const },
  }
}

/** Every look at something protected of an application is written down with its purpose. */
async function recordLook(tx: Tx, access: Access, applicationId: string, detail: Record<string, string>) {
  await recordChange(tx, access, {
    event: cardRevealed,
    payload: { applicationId },
    subject: { kind: 'card-application', id: applicationId },
    detail,
    sensitive: true,
  })
}

/** Opens a paper for the office, or for a department inside the case; the purpose is logged. */
export async function openCardPaper(
  access: Access,
  paperId: string,
  purpose: string,
): Promise<FileContent | null> {
  if (!isId(paperId)) return null
  if (access.actor.kind !== 'office' && !access.actor.organisationId) return null
  const found = await transaction<Result<{ fileId: string }, 'not-found'>>(async tx => {
    const paper = await findPaperOf(tx, paperId, scopeOf(access))
    if (!paper) return refuse('not-found')
    await recordLook(tx, access, paper.applicationId, { what: 'paper', paperId, purpose })
    return ok({ fileId: paper.fileId })
  })
  return found.ok ? openFileUnchecked(found.value.fileId) : null
}

/** Shows an applicant's identity number to the office; the purpose is logged. */
export async function revealCardIdentity(
  access: Access,
  applicationId: string,
  purpose: string,
): Promise<Result<{ name: string; identity: string }, 'not-found'>> {
  if (!isId(applicationId)) return refuse('not-found')
  return transaction<Result<{ name: string; identity: string }, 'not-found'>>(async tx => {
    const row = await findSealed(tx, applicationId)
    if (!row) return refuse('not-found')
    await recordLook(tx, access, applicationId, { what: 'identity', purpose })
    return ok({ name: row.holderName, identity: decrypt('card-identity', row.identitySealed) })
  })
}

/** Shows the office how to reach who objected, when that was left; the purpose is logged. */
export async function revealObjector(
  access: Access,
  objectionId: string,
  purpose: string,
): Promise<Result<{ contact: string }, 'not-found'>> {
  if (!isId(objectionId)) return refuse('not-found')
  return transaction<Result<{ contact: string }, 'not-found'>>(async tx => {
    const row = await findObjectionContact(tx, objectionId)
    if (!row) return refuse('not-found')
    await recordLook(tx, access, row.applicationId, { what: 'objector', objectionId, purpose })
    return ok({ contact: decrypt('card-objection', row.contactSealed) })
  })
}
