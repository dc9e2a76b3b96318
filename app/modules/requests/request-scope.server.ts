import type { Prisma } from '../../platform/db.server'

/**
 * Who looks at requests, and through which eyes. `deputyFor` are the people for whom a member of a department acts
 * today; `leaderIds` the leaders whose requests a leader (himself alone) or a liaison follows.
 */
export type RequestViewer =
  | { party: 'talent'; userId: string }
  | { party: 'leader' | 'liaison'; userId: string; leaderIds: readonly string[] }
  | {
      party: 'department'
      userId: string
      organisationId: string
      deputyFor: readonly string[]
      head: boolean
    }
  | { party: 'office'; userId: string }

const NOBODY: Prisma.TalentRequestWhereInput = { id: '00000000-0000-0000-0000-000000000000' }

function forCadre(viewer: Extract<RequestViewer, { leaderIds: readonly string[] }>) {
  const leaders = [...viewer.leaderIds]
  if (leaders.length === 0) return NOBODY
  const followed: Prisma.TalentRequestWhereInput = { leaderUserId: { in: leaders } }
  return viewer.party === 'leader' ? followed : { ...followed, confidential: false }
}

function forDepartment(viewer: Extract<RequestViewer, { organisationId: string }>) {
  const { organisationId, userId, deputyFor } = viewer
  const handlers = [userId, ...deputyFor]
  const part = { organisationId, endedAt: null }
  return {
    departments: { some: part },
    OR: [
      { confidential: false },
      { departments: { some: { ...part, handlerUserId: { in: handlers } } } },
      { ownerUserId: { in: handlers } },
    ],
  } satisfies Prisma.TalentRequestWhereInput
}

/** The condition under which a viewer may see a request: the one rule of every list, page, file and command. */
export function visibleTo(viewer: RequestViewer): Prisma.TalentRequestWhereInput {
  switch (viewer.party) {
    case 'talent':
      return { talentUserId: viewer.userId }
    case 'leader':
    case 'liaison':
      return forCadre(viewer)
    case 'department':
      return forDepartment(viewer)
    case 'office':
      return {
        OR: [
          { confidential: false },
          { deskUserId: viewer.userId },
          { readers: { some: { userId: viewer.userId } } },
        ],
      }
  }
}
