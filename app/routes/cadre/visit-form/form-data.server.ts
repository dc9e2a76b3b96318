import { localDateOf } from '~/kernel/local-date'
import { addWorkingDays } from '~/kernel/working-days'
import type { Access } from '~/modules/access/index.server'
import { myCare, myLeaders } from '~/modules/pairings/index.server'
import { departmentsToAssign, listRequestKinds } from '~/modules/requests/index.server'
import { readCalendar } from '~/modules/settings/index.server'
import { addMonths } from '~/modules/visits/index'
import { myDueList } from '~/modules/visits/index.server'

const DAYS = [3, 5, 10, 15, 20, 30]

/** Everything the form of a visit needs: who may be visited, what is due, to whom requests can go and by when. */
export async function visitFormData(access: Access) {
  const [care, leaders, due, kinds, departments, calendar] = await Promise.all([
    myCare(access),
    myLeaders(access),
    myDueList(access),
    listRequestKinds(),
    departmentsToAssign(),
    readCalendar(),
  ])
  const today = localDateOf(access.now)
  const days = [...new Set([...DAYS, ...kinds.map(kind => kind.handlingDays)])].sort((a, b) => a - b)
  return {
    userId: access.actor.userId,
    isLeader: access.actor.kind === 'leader',
    today,
    inOneMonth: addMonths(today, 1),
    inThreeMonths: addMonths(today, 3),
    talents: care.map(({ keyTalent, leader }) => ({
      id: keyTalent.id,
      name: keyTalent.name,
      enterprise: keyTalent.enterpriseName,
      speciality: keyTalent.speciality,
      leader: leader.name,
    })),
    leaders: leaders.map(leader => ({ name: leader.name, liaison: leader.liaison?.name ?? null })),
    due,
    kinds: kinds.map(({ key, zh, en, hintZh, departmentId, handlingDays }) => ({
      key,
      zh,
      en,
      hintZh,
      departmentId,
      days: handlingDays,
    })),
    departments: departments.map(({ id, name }) => ({ id, name })),
    deadlines: Object.fromEntries(days.map(count => [String(count), addWorkingDays(calendar, today, count)])),
  }
}
export type VisitFormData = Awaited<ReturnType<typeof visitFormData>>
