import { z } from 'zod'
import { defineEvent } from '../events/index'

/** A project, its buildings, units or pictures were changed. */
export const apartmentChanged = defineEvent('apartment.changed', z.object({ projectId: z.uuid() }))
/** A unit came into another state. */
export const unitMoved = defineEvent(
  'apartment.unit-moved',
  z.object({ unitId: z.uuid(), status: z.string() }),
)
