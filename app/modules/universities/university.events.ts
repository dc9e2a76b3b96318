import { z } from 'zod'
import { defineEvent } from '../events/index'

/** Profile, supply or participation of a university changed. */
export const universityChanged = defineEvent('university.changed', z.object({ universityId: z.uuid() }))

/** Graduates on a roster are to be invited by mail; each token is sealed with the product's key. */
export const rosterInvited = defineEvent(
  'roster.invited',
  z.object({
    universityId: z.uuid(),
    invitations: z.array(z.object({ entryId: z.uuid(), sealedToken: z.string() })),
  }),
)

/** A graduate claimed an entry of a roster. */
export const rosterClaimed = defineEvent(
  'roster.claimed',
  z.object({ universityId: z.uuid(), entryId: z.uuid() }),
)
