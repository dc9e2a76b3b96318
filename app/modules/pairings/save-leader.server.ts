import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { romanise } from '../../platform/pinyin.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { leaderSaved } from './pairing.events'
import type { LeaderInput } from './pairing.schema'
import { insertLeader, isAccountOf, lockLeader, updateLeader } from './registers.store.server'

export type SaveLeaderRefusal = 'not-found' | 'account-unfit' | 'account-taken'

const columns = ({ mainField, fields, ...rest }: LeaderInput) => ({
  ...rest,
  fields: [...new Set([mainField, ...fields])],
  pinyin: romanise(rest.name).pinyin,
})

/** Enters a leader or changes the entry. A post is changed by `changePost`, which ends the pairings of the old one. */
export async function saveLeader(
  access: Access,
  leaderId: string | null,
  input: LeaderInput,
): Promise<Result<{ leaderId: string }, SaveLeaderRefusal>> {
  if (leaderId !== null && !isId(leaderId)) return refuse('not-found')
  try {
    return await transaction<Result<{ leaderId: string }, SaveLeaderRefusal>>(async tx => {
      if (input.userId && !(await isAccountOf(tx, input.userId, 'leader'))) return refuse('account-unfit')
      if (input.liaisonUserId && !(await isAccountOf(tx, input.liaisonUserId, 'liaison')))
        return refuse('account-unfit')
      const before = leaderId === null ? null : await lockLeader(tx, leaderId)
      if (leaderId !== null && !before) return refuse('not-found')
      const { post, unit, ...facts } = columns(input)
      const id = before?.id ?? (await insertLeader(tx, { ...facts, post, unit }))
      if (before) await updateLeader(tx, id, facts)
      await recordChange(tx, access, {
        event: leaderSaved,
        payload: { leaderId: id },
        subject: { kind: 'leader', id },
        detail: { maximumLoad: input.maximumLoad, fields: facts.fields },
      })
      return ok({ leaderId: id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('account-taken')
    throw error
  }
}
