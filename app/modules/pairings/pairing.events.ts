import { z } from 'zod'
import { defineEvent } from '../events/index'

const round = z.object({ roundId: z.uuid() })

/** A round was entered or changed, its people included. */
export const roundSaved = defineEvent('round.saved', round)
/** A proposal was computed, or an own one was begun from another. */
export const roundProposed = defineEvent('round.proposed', round.extend({ proposalId: z.uuid() }))
/** A line of a proposal was set by hand. */
export const proposalAdjusted = defineEvent(
  'round.adjusted',
  round.extend({ proposalId: z.uuid(), keyTalentId: z.uuid(), leaderId: z.uuid().nullable() }),
)
/** A round is under way with the pairs of a proposal. */
export const roundPublished = defineEvent('round.published', round.extend({ proposalId: z.uuid() }))
/** A round is over. */
export const roundClosed = defineEvent('round.closed', round)

export const leaderSaved = defineEvent('leader.saved', z.object({ leaderId: z.uuid() }))
export const keyTalentSaved = defineEvent('key-talent.saved', z.object({ keyTalentId: z.uuid() }))

const pair = z.object({ leaderId: z.uuid(), keyTalentId: z.uuid() })
/** These two must not be paired (any more). */
export const conflictEntered = defineEvent('pairing.conflict-entered', pair)
export const conflictRemoved = defineEvent('pairing.conflict-removed', pair)

/** A talent of a round under way got another leader, or the first. */
export const pairingMoved = defineEvent(
  'pairing.moved',
  z.object({
    roundId: z.uuid(),
    keyTalentId: z.uuid(),
    fromLeaderId: z.uuid().nullable(),
    toLeaderId: z.uuid().nullable(),
  }),
)

/** A leader took another post or left; pairings and open requests went to the successors. */
export const postChanged = defineEvent(
  'leader.post-changed',
  z.object({
    leaderId: z.uuid(),
    changeId: z.uuid(),
    successions: z.array(z.object({ keyTalentId: z.uuid(), leaderId: z.uuid().nullable() })),
    requests: z.number().int(),
  }),
)
