import { randomUUID } from 'node:crypto'
import type { LocalDate } from '~/kernel/local-date'
import { makeProposal, publishRound, saveRound } from '~/modules/pairings/index.server'
import { SHIPPED_WEIGHTS } from '~/modules/pairings/proposal/score-pair'
import type { VisitInput } from '~/modules/visits/index'
import { db, type Prisma } from '~/platform/db.server'
import { castGraduate } from './cast'
import { type CastPerson, castPerson } from './request-cast'

let made = 0

/** An entry of the register of leaders with an account, and a liaison when asked for. */
export async function castLeader(
  data: Partial<Prisma.LeaderUncheckedCreateInput> = {},
  liaison?: CastPerson,
) {
  const person = await castPerson('leader')
  const leader = await db().leader.create({
    data: {
      name: `领导${++made}`,
      post: '局长',
      unit: `试用局${made}`,
      fields: ['equipment'],
      maximumLoad: 5,
      userId: person.userId,
      liaisonUserId: liaison?.userId ?? null,
      ...data,
    },
  })
  return { id: leader.id, name: leader.name, userId: person.userId, access: person.access }
}
export type CastLeader = Awaited<ReturnType<typeof castLeader>>

/** An entry of the register of key talents with an account. */
export async function castKeyTalent(data: Partial<Prisma.KeyTalentUncheckedCreateInput> = {}) {
  const account = await castGraduate()
  const talent = await db().keyTalent.create({
    data: {
      name: `人才${++made}`,
      title: '博士',
      field: 'equipment',
      enterpriseName: '蓬芯微电子',
      phone: '0750-0100001',
      talentId: account.id,
      ...data,
    },
  })
  return { id: talent.id, name: talent.name, userId: account.userId }
}

/** A round under way with everybody of the registers, paired as proposed. */
export async function castRound(office: CastPerson, now: Date, rule: { contactEveryDays?: number } = {}) {
  const saved = await saveRound(office.access(now), null, {
    name: `第 ${++made} 轮`,
    startsOn: '2026-01-01' as LocalDate,
    endsOn: '2026-12-31' as LocalDate,
    visitEveryMonths: 3,
    contactEveryDays: rule.contactEveryDays ?? 45,
    firstVisitDays: 30,
    remindDaysBefore: 7,
    reminderCooldownDays: 7,
  })
  if (!saved.ok) throw new Error(saved.code)
  const { roundId } = saved.value
  const proposal = await makeProposal(office.access(now), roundId, SHIPPED_WEIGHTS)
  if (!proposal.ok) throw new Error(proposal.code)
  const published = await publishRound(office.access(now), proposal.value.proposalId)
  if (!published.ok) throw new Error(published.code)
  return { roundId, proposalId: proposal.value.proposalId }
}

/** A visit as the form gives it. */
export function visitOf(keyTalentId: string, more: Partial<VisitInput> = {}): VisitInput {
  return {
    clientId: randomUUID(),
    keyTalentId,
    mode: 'visit',
    onDate: '2026-11-20' as LocalDate,
    place: '研发中心',
    present: ['我'],
    learnt: '中试线按期投产，团队增至九人。',
    advice: '',
    nextContactOn: null,
    nextAfterRequests: false,
    requests: [],
    ...more,
  }
}

/** A request as the form of a visit notes it. */
export function noted(text: string, more: Partial<VisitInput['requests'][number]> = {}) {
  return { text, kindKey: 'schooling', departmentId: null, workingDays: 15, confidential: false, ...more }
}
