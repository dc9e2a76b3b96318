import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import { maskName, pairingMoved, postChanged, roundPublished } from '../pairings/index'
import type { Notice } from './notice'
import {
  findLeadersToTell,
  findPublishedPairs,
  findRoundName,
  findTalentsToTell,
} from './pairing-notices.store.server'
import type { NoticeRule } from './rules.server'

type Leader = Awaited<ReturnType<typeof findLeadersToTell>>[number]
type Talent = { name: string; talentUserId: string | null }

const accountsOf = ({ userId, liaisonUserId }: Leader) =>
  [userId, liaisonUserId].filter((id): id is string => id !== null)

/** Names as mails show them: family names and two stars, at most ten. */
export function namesOf(talents: readonly { name: string }[]): string {
  const names = talents.slice(0, 10).map(talent => maskName(talent.name))
  return names.join('、') + (talents.length > names.length ? '…' : '')
}

function toLeader(leader: Leader, kind: 'pairing-taken-over' | 'pairing-ended', talents: Talent[]): Notice[] {
  if (talents.length === 0) return []
  const params = { count: talents.length, names: namesOf(talents) }
  return accountsOf(leader).map(userId => ({ userId, kind, params, link: paths.cadre() }))
}

function toTalent({ talentUserId }: Talent, leader: Leader): Notice[] {
  if (!talentUserId) return []
  const params = { leader: leader.name, post: `${leader.unit} ${leader.post}` }
  return [{ userId: talentUserId, kind: 'pairing-leader-named', params, link: paths.me() }]
}

/** Everything told about talents passing from one leader to others. */
async function passed(tx: Tx, from: string | null, to: { keyTalentId: string; leaderId: string | null }[]) {
  const ids = [...new Set([from, ...to.map(line => line.leaderId)])].filter(id => id !== null)
  const leaders = await findLeadersToTell(tx, ids)
  const talents = await findTalentsToTell(
    tx,
    to.map(line => line.keyTalentId),
  )
  const nextOf = new Map(to.map(line => [line.keyTalentId, line.leaderId]))
  return leaders.flatMap(leader => {
    if (leader.id === from) return toLeader(leader, 'pairing-ended', talents)
    const own = talents.filter(talent => nextOf.get(talent.id) === leader.id)
    return [
      ...toLeader(leader, 'pairing-taken-over', own),
      ...own.flatMap(talent => toTalent(talent, leader)),
    ]
  })
}

/** Notices about pairings: leaders, liaisons and talents hear of what concerns them, once each. */
export const PAIRING_NOTICES: Record<string, NoticeRule> = {
  [roundPublished.name]: async (tx, event) => {
    const { roundId, proposalId } = roundPublished.payload.parse(event.payload)
    const [round, pairs] = await Promise.all([findRoundName(tx, roundId), findPublishedPairs(tx, proposalId)])
    const leaders = await findLeadersToTell(tx, [...new Set(pairs.map(pair => pair.leaderId))])
    return leaders.flatMap(leader => {
      const own = pairs.filter(pair => pair.leaderId === leader.id)
      const told = accountsOf(leader).map(
        (userId): Notice => ({
          userId,
          kind: 'pairing-round-published',
          params: { round, count: own.length },
          link: paths.cadre(),
        }),
      )
      return [...told, ...own.flatMap(talent => toTalent(talent, leader))]
    })
  },
  [pairingMoved.name]: async (tx, event) => {
    const { keyTalentId, fromLeaderId, toLeaderId } = pairingMoved.payload.parse(event.payload)
    return passed(tx, fromLeaderId, [{ keyTalentId, leaderId: toLeaderId }])
  },
  [postChanged.name]: async (tx, event) => {
    const { leaderId, successions } = postChanged.payload.parse(event.payload)
    return passed(tx, leaderId, successions)
  },
}
