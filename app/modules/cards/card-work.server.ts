import { addDays, dateColumn, localDateOf } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { readSettings } from '../settings/index.server'
import { countEnding, countNoticeWork, countWhere, findReviews } from './card-list.store.server'
import type { CardWork } from './card-task'

async function ofTalent(talentId: string, now: Date): Promise<CardWork> {
  const { cards } = await readSettings()
  const by = dateColumn(addDays(localDateOf(now), cards.renewalDays))
  const [supplement, ending, busy] = await Promise.all([
    countWhere({ talentId, status: 'supplement' }),
    countEnding(talentId, by),
    countWhere({
      talentId,
      kind: { not: 'family' },
      status: { notIn: ['issued', 'rejected', 'withdrawn'] },
    }),
  ])
  return [
    { task: 'supplement', count: supplement },
    { task: 'ending', count: busy > 0 ? 0 : ending },
  ]
}

async function ofOffice(now: Date): Promise<CardWork> {
  const [decide, publish, notices] = await Promise.all([
    countWhere({ status: { in: ['office_decision', 'appealed'] } }),
    countWhere({ status: 'approved' }),
    countNoticeWork(dateColumn(localDateOf(now))),
  ])
  return [
    { task: 'decide', count: decide },
    { task: 'issue', count: notices.ended },
    { task: 'objections', count: notices.objections },
    { task: 'publish', count: publish },
  ]
}

async function workOf({ actor, now }: Access): Promise<CardWork> {
  if (actor.kind === 'graduate' && actor.talentId) return ofTalent(actor.talentId, now)
  if (actor.kind === 'office') return ofOffice(now)
  const id = actor.organisationId
  if (!id) return []
  if (actor.kind === 'enterprise')
    return [{ task: 'confirm', count: await countWhere({ employerId: id, status: 'employer_check' }) }]
  if (actor.kind === 'department')
    return [{ task: 'review', count: (await findReviews(id, false, 100)).length }]
  return []
}

/** What of talent cards waits for somebody today; nothing that is done. */
export async function cardWork(access: Access): Promise<CardWork> {
  return (await workOf(access)).filter(({ count }) => count > 0)
}
