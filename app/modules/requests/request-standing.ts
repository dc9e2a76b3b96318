import type { RequestParty, RequestStatus } from './request-status'

/** What decides how somebody stands to a request; plain facts, so that pages and commands ask the same function. */
export type StandingFacts = {
  status: RequestStatus
  parts: readonly { id: string; organisationId: string; role: 'lead' | 'support'; handlerUserId: string }[]
}

type Viewer =
  | { party: 'talent' | 'leader' | 'liaison' | 'office'; userId: string }
  | {
      party: 'department'
      userId: string
      organisationId: string
      deputyFor: readonly string[]
      head: boolean
    }

export type Standing = {
  party: RequestParty
  /** Whether this person may act for the party; others of the department may read. */
  acts: boolean
  /** The part of the person's department, if any. */
  partId: string | null
  organisationId: string | null
  /** The absent colleague for whom a deputy acts. */
  forUserId: string | null
}

/**
 * How somebody who may see a request stands to it. In a department its handler acts, the deputy while the handler is
 * away, and the heads; what nobody has signed for yet, any colleague may sign for.
 */
export function standingOf(viewer: Viewer, facts: StandingFacts): Standing | null {
  if (viewer.party !== 'department') {
    return { party: viewer.party, acts: true, partId: null, organisationId: null, forUserId: null }
  }
  const { userId, organisationId, deputyFor, head } = viewer
  const part = facts.parts.find(one => one.organisationId === organisationId)
  if (!part) return null
  const isDeputy = part.handlerUserId !== userId && deputyFor.includes(part.handlerUserId)
  return {
    party: part.role === 'lead' ? 'department' : 'support',
    acts: part.handlerUserId === userId || isDeputy || head || facts.status === 'assigned',
    partId: part.id,
    organisationId,
    forUserId: isDeputy ? part.handlerUserId : null,
  }
}
