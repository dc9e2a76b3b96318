import { type Chance, chanceOf, idOf } from './chance'
import { REPORT_NOTES } from './data/opening-words'
import { INVITATION_REASONS } from './data/talent-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoOpening } from './openings'
import type { DemoTalent } from './talents'

const DAY_MS = 86_400_000
const INVITATION_COUNT = 420
const SAVED_COUNT = 2400

type InvitationStatus = 'sent' | 'accepted' | 'declined' | 'lapsed'

function addInvitation(
  tables: DemoTables,
  opening: DemoOpening,
  talent: DemoTalent,
  invitation: { createdAt: Date; status: InvitationStatus; respondedAt: Date | null; reason: string },
): void {
  const { enterprise } = opening
  tables.talent_invitation.push({
    id: idOf('invitation', opening.serial, talent.serial),
    enterpriseId: enterprise.id,
    openingId: opening.id,
    talentId: talent.id,
    byUserId: enterprise.ownerId,
    expiresAt: new Date(invitation.createdAt.getTime() + 14 * DAY_MS),
    ...invitation,
  })
}

function reasonFor(chance: Chance, talent: DemoTalent): string {
  return chance.pick(INVITATION_REASONS).replace('@', chance.pick(talent.skills))
}

function answerOf(chance: Chance, createdAt: Date, days: Days) {
  const now = days.at(0, 0)
  const answeredAt = new Date(createdAt.getTime() + chance.int(2, 160) * 3_600_000)
  const lapsedAt = new Date(createdAt.getTime() + 14 * DAY_MS)
  if (chance.bool(0.7) && answeredAt < now) {
    return {
      status: chance.bool(0.6) ? ('accepted' as const) : ('declined' as const),
      respondedAt: answeredAt,
    }
  }
  return { status: lapsedAt < now ? ('lapsed' as const) : ('sent' as const), respondedAt: null }
}

/** Invitations of enterprises to talents who show themselves; two of them wait for the first graduate. */
export function addInvitations(
  tables: DemoTables,
  openings: DemoOpening[],
  talents: DemoTalent[],
  days: Days,
): void {
  const chance = chanceOf('invitations')
  const applied = new Set(tables.application.map(row => `${row.openingId}/${row.talentId}`))
  const published = openings.filter(opening => opening.status === 'published')
  const [graduate] = talents
  const free = (opening: DemoOpening, talent: DemoTalent) => !applied.has(`${opening.id}/${talent.id}`)
  const inviting = published.filter(
    one => one.family === graduate!.family && one.enterprise.serial > 1 && free(one, graduate!),
  )
  for (const [index, reason] of [INVITATION_REASONS[0]!, INVITATION_REASONS[2]!].entries()) {
    const opening = inviting.at(-1 - index)!
    const createdAt = days.at(-2 - index * 3, 15.3)
    addInvitation(tables, opening, graduate!, { createdAt, status: 'sent', respondedAt: null, reason })
    applied.add(`${opening.id}/${graduate!.id}`)
  }
  const visible = talents.filter(talent => talent.visibility === 'all_verified' && talent.serial > 1)
  while (tables.talent_invitation.length < INVITATION_COUNT) {
    const opening = chance.bool(0.04) ? openings[chance.int(0, 8)]! : chance.pick(published)
    const talent = chance.pick(visible)
    if (!free(opening, talent) || talent.createdAt > days.at(-1, 0)) continue
    applied.add(`${opening.id}/${talent.id}`)
    const from = Math.max(opening.publishedAt!.getTime(), talent.createdAt.getTime())
    const createdAt = new Date(from + Math.round((days.at(0, 0).getTime() - from) * chance.next()))
    const reason = reasonFor(chance, talent)
    addInvitation(tables, opening, talent, { createdAt, reason, ...answerOf(chance, createdAt, days) })
  }
}

/** Openings that graduates keep, a handful of them kept by the first graduate. */
export function addSaved(
  tables: DemoTables,
  openings: DemoOpening[],
  talents: DemoTalent[],
  days: Days,
): void {
  const chance = chanceOf('saved')
  const published = openings.filter(opening => opening.status === 'published')
  const kept = new Set<string>()
  const keep = (talent: DemoTalent, opening: DemoOpening) => {
    const key = `${talent.serial}/${opening.serial}`
    if (kept.has(key)) return
    kept.add(key)
    const createdAt = days.at(-chance.int(1, 12), 20)
    tables.saved_opening.push({ talentId: talent.id, openingId: opening.id, createdAt })
  }
  for (const opening of chance.some(
    published.filter(one => one.family === talents[0]!.family),
    5,
  )) {
    keep(talents[0]!, opening)
  }
  while (kept.size < SAVED_COUNT) keep(chance.pick(talents), chance.pick(published))
}

/** Reports of openings, the newer ones not yet handled by the talent office. */
export function addReports(
  tables: DemoTables,
  openings: DemoOpening[],
  talents: DemoTalent[],
  days: Days,
): void {
  const chance = chanceOf('reports')
  const published = openings.filter(one => one.status === 'published' && one.enterprise.serial > 1)
  const reported = chance.some(published, REPORT_NOTES.length * 2)
  for (const [index, opening] of reported.entries()) {
    const [reason, note] = REPORT_NOTES[index % REPORT_NOTES.length]!
    const handled = index >= REPORT_NOTES.length
    const createdAt = days.at(handled ? -20 + index : -index - 1, 19.4)
    tables.opening_report.push({
      id: idOf('report', opening.serial),
      openingId: opening.id,
      byUserId: chance.pick(talents).userId,
      reason,
      note,
      createdAt,
      handledAt: handled ? new Date(createdAt.getTime() + 20 * 3_600_000) : null,
      handledById: handled ? idOf('user', 'office') : null,
      outcome: handled ? '已与用人单位核实，页面内容已更正。' : null,
    })
  }
}
