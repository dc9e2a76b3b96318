import { proposePairings } from '../../app/modules/pairings/index'
import { SHIPPED_WEIGHTS } from '../../app/modules/pairings/proposal/score-pair'
import { userIdOf } from './add-account'
import { type DemoKeyTalent, type DemoLeader, leaderId, MOVED_LEADER } from './care-people'
import { idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'

export const ROUND_BEFORE = idOf('round', 'before')
export const ROUND_NOW = idOf('round', 'now')
const BEGAN = -350
const POST_CHANGED = -12

/** A pairing of the demonstration with the days (from today) on which it began and ended. */
export type DemoPairing = {
  id: string
  leaderId: string
  talent: DemoKeyTalent
  from: number
  to: number | null
}

const RULE = {
  visitEveryMonths: 3,
  contactEveryDays: 45,
  firstVisitDays: 30,
  remindDaysBefore: 7,
  reminderCooldownDays: 7,
}

function addRounds(tables: DemoTables, days: Days): void {
  const year = Number(days.today.slice(0, 4))
  const times = (at: number) => ({ createdAt: days.at(at, 9), updatedAt: days.at(at, 9) })
  tables.round.push(
    {
      id: ROUND_BEFORE,
      name: `${year - 1} 年度结对联系`,
      startsOn: days.date(BEGAN - 365),
      endsOn: days.date(BEGAN - 1),
      status: 'closed',
      ...RULE,
      publishedAt: days.at(BEGAN - 365, 10),
      closedAt: days.at(BEGAN, 10),
      ...times(BEGAN - 370),
    },
    {
      id: ROUND_NOW,
      name: `${year} 年度结对联系`,
      startsOn: days.date(BEGAN),
      endsOn: days.date(BEGAN + 380),
      status: 'published',
      ...RULE,
      publishedAt: days.at(BEGAN, 10),
      closedAt: null,
      ...times(BEGAN - 8),
    },
  )
}

function addPairing(
  tables: DemoTables,
  days: Days,
  pairing: DemoPairing,
  roundId: string,
  more: { endReason: 'round_closed' | 'change_of_post' | null; afterId: string | null; explanation: unknown },
): DemoPairing {
  tables.pairing.push({
    id: pairing.id,
    roundId,
    keyTalentId: pairing.talent.id,
    leaderId: pairing.leaderId,
    startedAt: days.at(pairing.from, 10),
    endedAt: pairing.to === null ? null : days.at(pairing.to, 10),
    ...more,
  } as DemoTables['pairing'][number])
  return pairing
}

/** The round before: every second talent had a leader then; most of them the one they have now. */
function addRoundBefore(tables: DemoTables, leaders: DemoLeader[], talents: DemoKeyTalent[], days: Days) {
  const previous = new Map<string, DemoPairing>()
  const loads = new Map<string, number>()
  for (const [at, talent] of talents.entries()) {
    if (at % 2 === 1 || at > 90) continue
    const fits = leaders.filter(
      leader => leader.fields.includes(talent.field) && (loads.get(leader.id) ?? 0) < leader.maximumLoad,
    )
    const leader = at === 0 ? leaders[0] : fits[at % Math.max(fits.length, 1)]
    if (!leader) continue
    loads.set(leader.id, (loads.get(leader.id) ?? 0) + 1)
    const pairing = {
      id: idOf('pairing', 'before', at),
      leaderId: leader.id,
      talent,
      from: BEGAN - 365,
      to: BEGAN,
    }
    const more = { endReason: 'round_closed' as const, afterId: null, explanation: {} }
    previous.set(talent.id, addPairing(tables, days, pairing, ROUND_BEFORE, more))
  }
  return previous
}

function addPeople(tables: DemoTables, leaders: DemoLeader[], talents: DemoKeyTalent[]): void {
  for (const roundId of [ROUND_BEFORE, ROUND_NOW]) {
    for (const leader of leaders)
      tables.round_leader.push({ roundId, leaderId: leader.id, maximumLoad: leader.maximumLoad })
    for (const talent of talents) tables.round_talent.push({ roundId, keyTalentId: talent.id })
  }
}

function addProposal(tables: DemoTables, days: Days, lines: ReturnType<typeof proposePairings>): void {
  const proposalId = idOf('pairing-proposal', 1)
  tables.pairing_proposal.push({
    id: proposalId,
    roundId: ROUND_NOW,
    number: 1,
    origin: 'computed',
    basedOnId: null,
    weights: SHIPPED_WEIGHTS,
    value: lines.value,
    inputHash: idOf('input', 'demo').replaceAll('-', ''),
    elapsedMs: 12,
    byUserId: userIdOf('office'),
    createdAt: days.at(BEGAN - 3, 15),
    publishedAt: null,
  })
  for (const line of lines.lines) {
    tables.proposal_line.push({
      proposalId,
      keyTalentId: line.talentId,
      leaderId: line.leaderId,
      score: line.score,
      explanation: line.why,
      byHand: false,
    })
  }
}

/** Leaders with room for those of the one who changed post: of the same field first. */
function successorOf(field: string, leaders: DemoLeader[], loads: Map<string, number>): DemoLeader {
  const free = leaders.filter(
    leader => leader.id !== leaderId(MOVED_LEADER) && (loads.get(leader.id) ?? 0) <= leader.maximumLoad,
  )
  const next = free.find(leader => leader.fields.includes(field)) ?? free[0]!
  loads.set(next.id, (loads.get(next.id) ?? 0) + 1)
  return next
}

function changePost(
  tables: DemoTables,
  days: Days,
  own: DemoPairing[],
  leaders: DemoLeader[],
): DemoPairing[] {
  const loads = new Map<string, number>()
  tables.post_change.push({
    id: idOf('post-change', 1),
    leaderId: leaderId(MOVED_LEADER),
    fromPost: '局长',
    fromUnit: '区住建局',
    toPost: '党组书记',
    toUnit: '区水利局',
    byUserId: userIdOf('office'),
    at: days.at(POST_CHANGED, 10),
  })
  return own.map(pairing => {
    const next = successorOf(pairing.talent.field, leaders.slice(2), loads)
    const room = tables.round_leader.find(row => row.roundId === ROUND_NOW && row.leaderId === next.id)!
    room.maximumLoad += 1
    const id = idOf('pairing', 'after', pairing.talent.id)
    const taken = { id, leaderId: next.id, talent: pairing.talent, from: POST_CHANGED, to: null }
    const more = { endReason: null, afterId: pairing.id, explanation: {} }
    return addPairing(tables, days, taken, ROUND_NOW, more)
  })
}

/** Two rounds: one that is over, and one under way with a hundred pairs, one of whose leaders changed post. */
export function addPairings(
  tables: DemoTables,
  leaders: DemoLeader[],
  talents: DemoKeyTalent[],
  days: Days,
): DemoPairing[] {
  addRounds(tables, days)
  addPeople(tables, leaders, talents)
  const previous = addRoundBefore(tables, leaders, talents, days)
  const proposal = proposePairings({
    weights: SHIPPED_WEIGHTS,
    leaders,
    talents: talents.map(({ id, field }) => ({
      id,
      field,
      previousLeaderId: previous.get(id)?.leaderId ?? null,
    })),
    conflicts: [],
  })
  addProposal(tables, days, proposal)
  const byId = new Map(talents.map(talent => [talent.id, talent]))
  const begun = proposal.lines.flatMap(line => {
    if (line.leaderId === null) return []
    const moved = line.leaderId === leaderId(MOVED_LEADER)
    const pairing = {
      id: idOf('pairing', 'now', line.talentId),
      leaderId: line.leaderId,
      talent: byId.get(line.talentId)!,
      from: BEGAN,
      to: moved ? POST_CHANGED : null,
    }
    const more = {
      endReason: moved ? ('change_of_post' as const) : null,
      afterId: previous.get(line.talentId)?.id ?? null,
      explanation: line.why,
    }
    return [addPairing(tables, days, pairing, ROUND_NOW, more)]
  })
  // Room that some leaders were given since, so that somebody can be taken over.
  for (const [at, row] of tables.round_leader.entries()) {
    if (row.roundId === ROUND_NOW && at % 4 === 2) row.maximumLoad += 1
  }
  const ended = begun.filter(pairing => pairing.to !== null)
  return [...previous.values(), ...begun, ...changePost(tables, days, ended, leaders)]
}
