import { isId } from '../../kernel/ids'
import { dateColumn, type LocalDate, localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { decrypt } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { talentHasWithdrawn } from '../consents/index.server'
import { recordChange } from '../events/index.server'
import { type FileContent, openFileUnchecked } from '../files/index.server'
import { housingBlocked, housingRevealed } from './allocations.events'
import { findMember, findPaper, insertBlock, liftBlockRow } from './housing.store.server'

export type RevealRefusal = 'not-found' | 'removed' | 'consent-withdrawn'

/** Shows an identity number to the office; the purpose is logged with who, when and whose. */
export async function revealIdentity(
  access: Access,
  memberId: string,
  purpose: string,
): Promise<Result<{ name: string; identity: string }, RevealRefusal>> {
  if (!isId(memberId)) return refuse('not-found')
  return transaction<Result<{ name: string; identity: string }, RevealRefusal>>(async tx => {
    const member = await findMember(tx, memberId)
    if (!member) return refuse('not-found')
    if (member.identitySealed === '') return refuse('removed')
    if (await talentHasWithdrawn(member.application.talentId, 'sensitive', tx)) {
      return refuse('consent-withdrawn')
    }
    await recordChange(tx, access, {
      event: housingRevealed,
      payload: { applicationId: member.applicationId },
      subject: { kind: 'housing', id: member.applicationId },
      detail: { what: 'identity', memberId, purpose },
      sensitive: true,
    })
    return ok({ name: member.name, identity: decrypt('household', member.identitySealed) })
  })
}

/** Opens a paper for the office; the purpose is logged. */
export async function openPaper(
  access: Access,
  paperId: string,
  purpose: string,
): Promise<FileContent | null> {
  if (!isId(paperId)) return null
  const found = await transaction<Result<{ fileId: string }, 'not-found'>>(async tx => {
    const paper = await findPaper(tx, paperId)
    if (!paper || (await talentHasWithdrawn(paper.application.talentId, 'sensitive', tx))) {
      return refuse('not-found')
    }
    await recordChange(tx, access, {
      event: housingRevealed,
      payload: { applicationId: paper.applicationId },
      subject: { kind: 'housing', id: paper.applicationId },
      detail: { what: 'paper', paperId, purpose },
      sensitive: true,
    })
    return ok({ fileId: paper.fileId })
  })
  return found.ok ? openFileUnchecked(found.value.fileId) : null
}

/** Puts a member of a household on the list of those who may not apply, until a day. */
export async function blockMember(
  access: Access,
  block: { memberId: string; reason: string; untilOn: string },
): Promise<Result<null, 'not-found' | 'not-after'>> {
  const today = localDateOf(access.now)
  if (!isId(block.memberId)) return refuse('not-found')
  if (block.untilOn < today) return refuse('not-after')
  return transaction<Result<null, 'not-found' | 'not-after'>>(async tx => {
    const member = await findMember(tx, block.memberId)
    if (!member) return refuse('not-found')
    const { identityKey, identityMasked, name } = member
    const days = { fromOn: dateColumn(today), untilOn: dateColumn(block.untilOn as LocalDate) }
    const who = { identityKey, identityMasked, name, byUserId: access.actor.userId }
    const blockId = await insertBlock(tx, { ...who, ...days, reason: block.reason, createdAt: access.now })
    await recordChange(tx, access, {
      event: housingBlocked,
      payload: { blockId, lifted: false },
      subject: { kind: 'housing-block', id: blockId },
      detail: { until: block.untilOn },
    })
    return ok(null)
  })
}

/** Takes somebody off the list before the day. */
export async function liftBlock(access: Access, blockId: string): Promise<Result<null, 'not-found'>> {
  if (!isId(blockId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    if (!(await liftBlockRow(tx, blockId, access.now))) return refuse('not-found')
    await recordChange(tx, access, {
      event: housingBlocked,
      payload: { blockId, lifted: true },
      subject: { kind: 'housing-block', id: blockId },
    })
    return ok(null)
  })
}
