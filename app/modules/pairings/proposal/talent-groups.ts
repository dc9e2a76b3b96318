import type { ProposalInput, ProposalTalent } from './proposal.types'

/** Talents that every leader is worth the same to, apart from the leader of the round before. */
export type TalentGroup = {
  field: string
  /** Places of the leaders in `leaders` that are excluded by a conflict. */
  barred: ReadonlySet<number>
  /** Without a leader of the round before who could go on. */
  plain: ProposalTalent[]
  /** With one: its place in `leaders` beside. */
  continued: { talent: ProposalTalent; leader: number }[]
}

/** Talents by field and conflicts; the same for any order of the input. */
export function groupTalents(input: ProposalInput): TalentGroup[] {
  const place = new Map(input.leaders.map((leader, at) => [leader.id, at]))
  const barredOf = new Map<string, Set<number>>()
  for (const { leaderId, talentId } of input.conflicts) {
    const at = place.get(leaderId)
    if (at === undefined) continue
    barredOf.set(talentId, (barredOf.get(talentId) ?? new Set()).add(at))
  }
  const groups = new Map<string, TalentGroup>()
  for (const talent of input.talents) {
    const barred = barredOf.get(talent.id) ?? new Set<number>()
    const key = `${talent.field}|${[...barred].sort((a, b) => a - b).join(' ')}`
    const group = groups.get(key) ?? { field: talent.field, barred, plain: [], continued: [] }
    groups.set(key, group)
    const leader = talent.previousLeaderId === null ? undefined : place.get(talent.previousLeaderId)
    if (leader === undefined || barred.has(leader)) group.plain.push(talent)
    else group.continued.push({ talent, leader })
  }
  return [...groups.values()]
}
