import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { CorrectionAnswer, CorrectionInput } from './correction.schema'
import {
  closeCorrection,
  countOpenCorrections,
  findCorrections,
  findOwnCorrections,
  insertCorrection,
} from './corrections.store.server'
import { correctionAnswered, correctionAsked } from './privacy.events'

const MOST_OPEN = 5

/** Asks the talent office to mend what the actor cannot mend alone; five may wait at a time. */
export async function askCorrection(
  access: Access,
  input: CorrectionInput,
): Promise<Result<{ correctionId: string }, 'too-many'>> {
  const { userId } = access.actor
  return transaction<Result<{ correctionId: string }, 'too-many'>>(async tx => {
    if ((await countOpenCorrections(tx, userId)) >= MOST_OPEN) return refuse('too-many')
    const correctionId = await insertCorrection(tx, { userId, ...input, askedAt: access.now })
    await recordChange(tx, access, {
      event: correctionAsked,
      payload: { correctionId, userId },
      subject: { kind: 'correction', id: correctionId },
    })
    return ok({ correctionId })
  })
}

/** Answers an open correction for the office. */
export async function answerCorrection(
  access: Access,
  correctionId: string,
  { outcome, answer }: CorrectionAnswer,
): Promise<Result<null, 'not-found'>> {
  if (!isId(correctionId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const by = { answeredAt: access.now, answeredById: access.actor.userId }
    const userId = await closeCorrection(tx, correctionId, { status: outcome, answer, ...by })
    if (!userId) return refuse('not-found')
    await recordChange(tx, access, {
      event: correctionAnswered,
      payload: { correctionId, userId, done: outcome === 'done' },
      subject: { kind: 'correction', id: correctionId },
      detail: { outcome },
    })
    return ok(null)
  })
}

/** The actor's own corrections. */
export function myCorrections(access: Access) {
  return findOwnCorrections(access.actor.userId)
}

/** All corrections for the office, the open ones first. */
export function listCorrections() {
  return findCorrections()
}
