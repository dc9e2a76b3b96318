import { daysBetween, localDateOf } from '../../kernel/local-date'
import { type WorkCalendar, workingDaysBetween } from '../../kernel/working-days'
import { readCalendar } from '../settings/index.server'
import { findOpenFacts, findResolvedFacts, findThemeFacts } from './overview.store.server'
import { type AgeBand, ageBandOf } from './request-list-filter'

const DAY_MS = 86_400_000
const YEAR_DAYS = 365
const THEME_DAYS = 90

type Lead = { id: string; name: string } | null
export type DepartmentLine = {
  id: string | null
  name: string | null
  bands: Record<AgeBand, number>
  overdue: number
  open: number
  /** Civil days since the oldest open one was registered. */
  oldestDays: number | null
  closed: number
  /** Working days from registration to closing, half took no longer; null without any. */
  median: number | null
}

/** The value in the middle; the mean of two for an even count, null for none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function lineOf(lines: Map<string, DepartmentLine>, lead: Lead): DepartmentLine {
  const key = lead?.id ?? ''
  const found = lines.get(key)
  if (found) return found
  const line: DepartmentLine = {
    id: lead?.id ?? null,
    name: lead?.name ?? null,
    bands: { to5: 0, to10: 0, over10: 0 },
    overdue: 0,
    open: 0,
    oldestDays: null,
    closed: 0,
    median: null,
  }
  lines.set(key, line)
  return line
}

type Open = Awaited<ReturnType<typeof findOpenFacts>>[number]

function countOpen(line: DepartmentLine, row: Open, calendar: WorkCalendar, now: Date): void {
  const registered = localDateOf(row.registeredAt)
  const today = localDateOf(now)
  line.open += 1
  line.oldestDays = Math.max(line.oldestDays ?? 0, daysBetween(registered, today))
  if (row.stepDueAt && row.stepDueAt <= now) line.overdue += 1
  else line.bands[ageBandOf(workingDaysBetween(calendar, registered, today))] += 1
}

type Resolved = Awaited<ReturnType<typeof findResolvedFacts>>[number]

function workingDaysOf(row: Resolved, calendar: WorkCalendar): number {
  return workingDaysBetween(
    calendar,
    localDateOf(row.registeredAt),
    localDateOf(row.closedAt ?? row.registeredAt),
  )
}

function departmentLines(open: Open[], resolved: Resolved[], calendar: WorkCalendar, now: Date) {
  const lines = new Map<string, DepartmentLine>()
  for (const row of open) countOpen(lineOf(lines, row.lead), row, calendar, now)
  const took = new Map<DepartmentLine, number[]>()
  for (const row of resolved) {
    const line = lineOf(lines, row.lead)
    took.set(line, [...(took.get(line) ?? []), workingDaysOf(row, calendar)])
  }
  for (const [line, days] of took) {
    line.closed = days.length
    line.median = medianOf(days)
  }
  return [...lines.values()].sort(
    (a, b) => b.open - a.open || (a.name ?? '').localeCompare(b.name ?? '', 'zh-CN'),
  )
}

/** Kinds by how often they came in the last 90 days, beside the 90 before. */
async function themesOf(now: Date) {
  const border = now.getTime() - THEME_DAYS * DAY_MS
  const rows = await findThemeFacts(new Date(border - THEME_DAYS * DAY_MS))
  const themes = new Map<
    string,
    { key: string; zh: string; en: string; recent: number; earlier: number; redone: number }
  >()
  for (const { kind, registeredAt, round } of rows) {
    const theme = themes.get(kind.key) ?? { ...kind, recent: 0, earlier: 0, redone: 0 }
    if (registeredAt.getTime() >= border) {
      theme.recent += 1
      if (round > 1) theme.redone += 1
    } else theme.earlier += 1
    themes.set(kind.key, theme)
  }
  return [...themes.values()].sort((a, b) => b.recent - a.recent || b.earlier - a.earlier)
}

/** How requests stand: by department and age, how long closing takes, what comes again and again. */
export async function requestsOverview(now: Date) {
  const since = new Date(now.getTime() - YEAR_DAYS * DAY_MS)
  const [calendar, open, resolved, themes] = await Promise.all([
    readCalendar(),
    findOpenFacts(),
    findResolvedFacts(since),
    themesOf(now),
  ])
  return {
    open: open.length,
    overdue: open.filter(row => row.stepDueAt && row.stepDueAt <= now).length,
    median: medianOf(resolved.map(row => workingDaysOf(row, calendar))),
    closed: resolved.length,
    satisfiedAtOnce:
      resolved.length === 0 ? null : resolved.filter(row => row.round === 1).length / resolved.length,
    departments: departmentLines(open, resolved, calendar, now),
    themes,
  }
}
export type RequestsOverview = Awaited<ReturnType<typeof requestsOverview>>
