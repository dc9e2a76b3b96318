import { refuse } from '../../kernel/result'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { isExpired } from './accepts-applications'
import { type LockedOpening, moveOpening } from './change-status.server'
import { openingClosed, openingPublished, openingReturned } from './opening.events'
import { factsOf } from './opening.store.server'

type Args = { access: Access; openingId: string }

const subjectOf = (opening: LockedOpening) => ({ kind: 'opening', id: opening.id })
const idsOf = (opening: LockedOpening) => ({ openingId: opening.id, enterpriseId: opening.enterpriseId })

/** Publishes a reviewed opening; its enterprise must be approved and its last day still to come. */
export function publishOpening({ access, openingId }: Args) {
  return moveOpening({
    access,
    openingId,
    to: 'published',
    side: 'office',
    publishes: true,
    check: opening => {
      if (opening.enterprise.status !== 'approved') return refuse('enterprise-not-approved')
      return isExpired(factsOf(opening).validUntil, access.now) ? refuse('expired') : null
    },
    record: (tx, opening) =>
      recordChange(tx, access, {
        event: openingPublished,
        payload: { ...idsOf(opening), first: opening.publishedAt === null },
        subject: subjectOf(opening),
      }),
  })
}

/** Returns an opening to its enterprise; the note says what to mend. */
export function returnOpening({ access, openingId, note }: Args & { note: string }) {
  return moveOpening({
    access,
    openingId,
    to: 'returned',
    side: 'office',
    note,
    record: (tx, opening) =>
      recordChange(tx, access, {
        event: openingReturned,
        payload: idsOf(opening),
        subject: subjectOf(opening),
      }),
  })
}

/** Takes an opening off the site, with the reason. Open applicants are told. */
export function closeOpeningByOffice({ access, openingId, note }: Args & { note: string }) {
  return moveOpening({
    access,
    openingId,
    to: 'closed',
    side: 'office',
    note,
    closeReason: 'office',
    record: (tx, opening) =>
      recordChange(tx, access, {
        event: openingClosed,
        payload: { ...idsOf(opening), reason: 'office' },
        subject: subjectOf(opening),
      }),
  })
}
