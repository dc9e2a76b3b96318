import { refuse } from '../../kernel/result'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { isExpired } from './accepts-applications'
import { organisationOf } from './acting'
import { type LockedOpening, moveOpening } from './change-status.server'
import {
  openingArchived,
  openingClosed,
  openingFilled,
  openingPaused,
  openingRecalled,
  openingResumed,
  openingSubmitted,
} from './opening.events'
import { factsOf } from './opening.store.server'
import { whyNotReviewable } from './review-readiness'

type Args = { access: Access; openingId: string }

const subjectOf = (opening: LockedOpening) => ({ kind: 'opening', id: opening.id })
const idsOf = (opening: LockedOpening) => ({ openingId: opening.id, enterpriseId: opening.enterpriseId })

function own({ access, openingId }: Args) {
  return { access, openingId, enterpriseId: organisationOf(access), side: 'enterprise' } as const
}

/** Sends a draft or a returned opening to the talent office; refused while something is missing or discriminates. */
export function submitOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'pending',
    check: opening =>
      opening.status === 'published' || opening.status === 'paused'
        ? refuse('wrong-state')
        : whyNotReviewable(factsOf(opening), args.access.now),
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingSubmitted,
        payload: { ...idsOf(opening), again: opening.publishedAt !== null },
        subject: subjectOf(opening),
      }),
  })
}

/** Takes an opening back from review to work on it. */
export function recallOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'draft',
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingRecalled,
        payload: idsOf(opening),
        subject: subjectOf(opening),
      }),
  })
}

/** Stops taking applications for a while; those received stay as they are. */
export function pauseOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'paused',
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingPaused,
        payload: idsOf(opening),
        subject: subjectOf(opening),
      }),
  })
}

/** Takes applications again after a pause, while the last day has not passed. */
export function resumeOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'published',
    publishes: true,
    check: opening => {
      if (opening.enterprise.status !== 'approved') return refuse('enterprise-not-approved')
      return isExpired(factsOf(opening).validUntil, args.access.now) ? refuse('expired') : null
    },
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingResumed,
        payload: idsOf(opening),
        subject: subjectOf(opening),
      }),
  })
}

/** Ends an opening before its last day. Open applicants are told. */
export function closeOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'closed',
    closeReason: 'enterprise',
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingClosed,
        payload: { ...idsOf(opening), reason: 'enterprise' },
        subject: subjectOf(opening),
      }),
  })
}

/** Every place is taken: the opening ends. Open applicants are told. */
export function fillOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'filled',
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingFilled,
        payload: idsOf(opening),
        subject: subjectOf(opening),
      }),
  })
}

/** Puts an ended opening or a draft away. */
export function archiveOpening(args: Args) {
  return moveOpening({
    ...own(args),
    to: 'archived',
    record: (tx, opening) =>
      recordChange(tx, args.access, {
        event: openingArchived,
        payload: idsOf(opening),
        subject: subjectOf(opening),
      }),
  })
}
