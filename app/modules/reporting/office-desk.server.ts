import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import { readSettings } from '../settings/index.server'
import {
  countApprovalsByWeek,
  countProgramme,
  findOfficeQueues,
  findUnanswered,
} from './progress.store.server'

const DAY_MS = 86_400_000
const WEEKS = 8

/** The Monday of the week a civil date is in. */
function mondayOf(now: Date) {
  const today = localDateOf(now)
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(today, -weekday)
}

/** What the talent office has to do today and how far the programme has come; counts with the age of the oldest. */
export async function officeDesk(now: Date) {
  const settings = await readSettings()
  const late = new Date(now.getTime() - settings.rules.replyDays * DAY_MS)
  const monday = mondayOf(now)
  const weeks = Array.from({ length: WEEKS }, (_, index) => addDays(monday, (index - WEEKS + 1) * 7))
  const [queues, unanswered, programme, approvals] = await Promise.all([
    findOfficeQueues(),
    findUnanswered(late),
    countProgramme(),
    countApprovalsByWeek(startOfDay(weeks[0]!)),
  ])
  return {
    queues,
    unanswered,
    programme,
    targets: settings.targets,
    replyDays: settings.rules.replyDays,
    approvals: weeks.map(week => ({ week, count: approvals.get(week) ?? 0 })),
  }
}

/** What waits at one enterprise: applications without a first answer, the overdue ones among them. */
export async function enterpriseDesk(enterpriseId: string, now: Date) {
  const { rules } = await readSettings()
  const late = new Date(now.getTime() - rules.replyDays * DAY_MS)
  const { count, oldest, overdue } = await findUnanswered(late, enterpriseId)
  return { unanswered: count, oldest, overdue, replyDays: rules.replyDays }
}
