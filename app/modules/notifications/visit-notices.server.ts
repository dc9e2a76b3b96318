import { localDateOfColumn } from '../../kernel/local-date'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import {
  visitAwaitsConfirmation,
  visitConfirmed,
  visitDigest,
  visitReminded,
  visitReturned,
} from '../visits/index'
import type { Notice } from './notice'
import { namesOf } from './pairing-notices.server'
import type { NoticeRule } from './rules.server'
import { findPairNames, findVisitFacts } from './visit-notices.store.server'

type Facts = NonNullable<Awaited<ReturnType<typeof findVisitFacts>>>
type VisitKind = 'visit-awaits-confirmation' | 'visit-confirmed' | 'visit-returned'

async function about(tx: Tx, visitId: string, kind: VisitKind, to: (facts: Facts) => (string | null)[]) {
  const facts = await findVisitFacts(tx, visitId)
  if (!facts) return []
  const params = {
    talent: facts.keyTalent.name,
    date: localDateOfColumn(facts.onDate),
    ...(kind === 'visit-confirmed' && { leader: facts.leader.name }),
  }
  return to(facts).flatMap((userId): Notice[] =>
    userId ? [{ userId, kind, params, link: paths.cadreVisit(visitId) }] : [],
  )
}

/** Notices about visits: what waits for whom, reminders, the digest of the week. */
export const VISIT_NOTICES: Record<string, NoticeRule> = {
  [visitAwaitsConfirmation.name]: async (tx, event) => {
    const { visitId } = visitAwaitsConfirmation.payload.parse(event.payload)
    return about(tx, visitId, 'visit-awaits-confirmation', ({ leader }) => [leader.userId])
  },
  [visitConfirmed.name]: async (tx, event) => {
    const { visitId } = visitConfirmed.payload.parse(event.payload)
    return about(tx, visitId, 'visit-confirmed', ({ authorUserId, leader }) =>
      authorUserId === leader.userId ? [] : [authorUserId],
    )
  },
  [visitReturned.name]: async (tx, event) => {
    const { visitId } = visitReturned.payload.parse(event.payload)
    return about(tx, visitId, 'visit-returned', ({ authorUserId, leader }) => [
      authorUserId === leader.userId ? leader.liaisonUserId : authorUserId,
    ])
  },
  [visitReminded.name]: async (tx, event) => {
    const { userId, pairingIds, overdue } = visitReminded.payload.parse(event.payload)
    const names = namesOf(await findPairNames(tx, pairingIds))
    const params = { count: pairingIds.length, overdue, names }
    return [{ userId, kind: 'visit-reminded', params, link: paths.cadre() }]
  },
  [visitDigest.name]: async (tx, event) => {
    const { userId, pairingIds, overdue, requests } = visitDigest.payload.parse(event.payload)
    const names = namesOf(await findPairNames(tx, pairingIds))
    const params = { count: pairingIds.length, overdue, requests, names }
    return [{ userId, kind: 'visit-digest', params, link: paths.cadre() }]
  },
}
