import type { NoticeKind } from '../../app/i18n/notices'
import { userIdOf } from './add-account'
import { idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'
import { CAST_MAILBOXES } from './enterprises'
import type { DemoOpening } from './openings'
import { type DemoTalent, TALENT_MAILBOXES } from './talents'

type Told = { kind: NoticeKind; params: Record<string, string | number | boolean | null> }
type Step = DemoTables['application_step'][number]
type Names = { talent: string; opening: string; enterprise: string; round: number }

const KEPT_DAYS = 30
const READ_AFTER_DAYS = 2

/** What the enterprise hears of a step of the talent. */
function toEnterprise(step: Step, { talent, opening, round }: Names): Told | null {
  const names = { talent, opening }
  const data = (step.data ?? {}) as Record<string, string>
  if (step.kind === 'status' && step.status === 'submitted') {
    return { kind: 'application-received', params: { ...names, again: round > 1 } }
  }
  if (step.kind === 'status' && step.status === 'withdrawn')
    return { kind: 'application-withdrawn', params: names }
  if (step.kind === 'status' && step.status === 'signed') return { kind: 'application-signed', params: names }
  if (step.kind?.startsWith('interview_')) {
    const answer = step.kind.slice('interview_'.length)
    return { kind: 'interview-answered', params: { ...names, answer, startsAt: data.startsAt ?? null } }
  }
  if (step.kind?.startsWith('offer_')) {
    return { kind: 'offer-answered', params: { ...names, answer: step.kind.slice('offer_'.length) } }
  }
  return null
}

/** What the talent hears of a step of the enterprise or of the end of the opening. */
function toTalent(step: Step, { enterprise, opening }: Names): Told | null {
  const names = { enterprise, opening }
  const data = (step.data ?? {}) as Record<string, string>
  if (step.kind === 'interview_proposed') {
    const { startsAt = '', place = '' } = data
    return { kind: 'interview-proposed', params: { ...names, startsAt, place, again: false } }
  }
  if (step.kind === 'offer_made')
    return { kind: 'offer-made', params: { ...names, deadline: data.deadline ?? '' } }
  if (step.status === 'screening') return { kind: 'application-screened', params: names }
  if (step.status === 'rejected') {
    const params = { ...names, reason: data.reason ?? 'other', note: step.note ?? '' }
    return { kind: 'application-rejected', params }
  }
  if (step.status === 'opening_closed')
    return { kind: 'application-closed', params: { ...names, reason: 'expired' } }
  return null
}

type World = { enterprises: DemoEnterprise[]; openings: DemoOpening[]; talents: DemoTalent[] }

function add(
  tables: DemoTables,
  days: Days,
  item: { userId: string; key: string; at: Date; link: string } & Told,
) {
  const { userId, key, kind, params, at, link } = item
  const readAt = at < days.at(-READ_AFTER_DAYS, 0) ? new Date(at.getTime() + 5_400_000) : null
  tables.inbox_item.push({
    id: idOf('inbox', key),
    key: `demo:${key}`,
    userId,
    kind,
    params,
    link,
    readAt,
    createdAt: at,
  })
}

/** The interview a step answers, when the step does not say its time itself. */
function withTime(step: Step, times: Map<string, string>): Step {
  const data = (step.data ?? {}) as Record<string, string>
  const startsAt = data.startsAt ?? times.get(data.interviewId ?? '')
  return startsAt ? { ...step, data: { ...data, startsAt } } : step
}

/** What the demonstration accounts were told in the last thirty days; the newest is unread. */
export function addInbox(tables: DemoTables, { enterprises, openings, talents }: World, days: Days): void {
  const cast = {
    enterprises: new Map(CAST_MAILBOXES.map((mailbox, at) => [enterprises[at]!.id, userIdOf(mailbox)])),
    talents: new Map(TALENT_MAILBOXES.map((mailbox, at) => [talents[at]!.id, userIdOf(mailbox)])),
  }
  const openingOf = new Map(openings.map(opening => [opening.id, opening]))
  const talentOf = new Map(talents.map(talent => [talent.id, talent]))
  const rows = new Map(tables.application.map(row => [row.id!, row]))
  const times = new Map(tables.interview.map(row => [row.id!, (row.startsAt as Date).toISOString()]))
  for (const raw of tables.application_step) {
    const row = rows.get(raw.applicationId)!
    const hr = cast.enterprises.get(row.enterpriseId)
    const graduate = cast.talents.get(row.talentId)
    if ((!hr && !graduate) || (raw.at as Date) < days.at(-KEPT_DAYS, 0)) continue
    const step = withTime(raw, times)
    const opening = openingOf.get(row.openingId)!
    const talent = talentOf.get(row.talentId)!.name
    const names = {
      talent,
      opening: opening.title,
      enterprise: opening.enterprise.name,
      round: row.round ?? 1,
    }
    const at = raw.at as Date
    const byTalent = raw.side === 'talent' ? toEnterprise(step, names) : null
    const byOther = raw.side === 'talent' ? null : toTalent(step, names)
    if (hr && byTalent) {
      const link = `/enterprise/applications/${row.id}`
      add(tables, days, { userId: hr, key: `${raw.id}/enterprise`, at, link, ...byTalent })
    }
    if (graduate && byOther) {
      add(tables, days, {
        userId: graduate,
        key: `${raw.id}/talent`,
        at,
        link: `/me/applications/${row.id}`,
        ...byOther,
      })
    }
  }
}
