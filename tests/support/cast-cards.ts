import type { ApplyInput, DecisionInput, Facts } from '~/modules/cards/index'
import {
  answerAsDepartment,
  answerAsEmployer,
  applyForCard,
  decideApplication,
  issueNoticed,
  publishNotice,
} from '~/modules/cards/index.server'
import { db } from '~/platform/db.server'
import { castEnterprise, castGraduate, type castOffice } from './cast'
import { inventedIdentity } from './cast-apartments'
import { castDepartment } from './request-cast'

/** Facts that fit the shipped tiers C and D. */
export const MASTER: Facts = {
  degree: 'master',
  title: 'none',
  skill: 'none',
  honours: [],
  employerKind: 'high_tech',
  contractMonths: 36,
  insuranceMonths: 12,
  taxYuan: 8000,
}

/** A department that reviews tier C, besides those that do already. */
export async function castReviewer(tierCode = 'C') {
  const department = await castDepartment()
  await db().cardTierDepartment.create({ data: { tierCode, organisationId: department.id } })
  return department
}

/** What somebody fills in to apply. */
export function cardInput(employer: string, more: Partial<ApplyInput> = {}): ApplyInput {
  const person = { tierCode: 'D', identity: inventedIdentity(), employer, truthful: 'on' as const }
  return { ...MASTER, ...person, ...more }
}

export const granted = (facts: Facts = MASTER): DecisionInput => ({ ...facts, decision: 'grant', note: '' })

type Office = Awaited<ReturnType<typeof castOffice>>

/** Somebody with a card of tier D issued through the whole way, ten days after `from`. */
export async function castCardHolder(office: Office, from: Date) {
  const day = (offset: number) => new Date(from.getTime() + offset * 86_400_000)
  const [who, employer] = [await castGraduate(), await castEnterprise()]
  const sent = await applyForCard(who.access(from), cardInput(employer.name), [])
  if (!sent.ok) throw new Error(sent.code)
  const id = sent.value.applicationId
  await answerAsEmployer(employer.access(from), id, { decision: 'confirm', note: '' })
  await decideApplication(office.access(day(1)), id, granted())
  const until = day(9).toISOString().slice(0, 10)
  const notice = await publishNotice(office.access(day(1)), { title: '拟发卡人员公示', untilOn: until })
  if (!notice.ok) throw new Error(notice.code)
  const issued = await issueNoticed(office.access(day(10)), notice.value.noticeId)
  if (!issued.ok) throw new Error(issued.code)
  const card = await db().talentCard.findFirstOrThrow({ where: { applicationId: id } })
  return { who, employer, applicationId: id, card }
}

/** An answer of a department. */
export const agree = (department: Awaited<ReturnType<typeof castReviewer>>, id: string, now: Date) =>
  answerAsDepartment(department.head.access(now), id, { decision: 'agree', note: '' })
