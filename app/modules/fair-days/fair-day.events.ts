import { z } from 'zod'
import { defineEvent } from '../events/index'

const party = z.object({ editionId: z.uuid(), partyId: z.uuid() })
const pair = z.object({ editionId: z.uuid(), universityPartyId: z.uuid(), enterprisePartyId: z.uuid() })
const noShow = party.extend({ noShowId: z.uuid() })

export const partyArrived = defineEvent('fair-day.arrived', party)
/** The arrival was a mistake. */
export const arrivalTakenBack = defineEvent('fair-day.arrival-taken-back', party)
/** `state` is how the meeting stands after the report or the office's word. */
export const attendanceChanged = defineEvent(
  'fair-day.attendance-changed',
  pair.extend({ state: z.string() }),
)
export const releaseProposed = defineEvent('fair-day.release-proposed', party.extend({ releaseId: z.uuid() }))
export const releaseDecided = defineEvent(
  'fair-day.release-decided',
  party.extend({ releaseId: z.uuid(), to: z.string() }),
)
/** An absence was counted; `rung` is where the organisation stands now. */
export const absenceCounted = defineEvent('fair-day.absence-counted', noShow.extend({ rung: z.string() }))
export const absenceAppealed = defineEvent('fair-day.absence-appealed', noShow)
export const absenceDecided = defineEvent('fair-day.absence-decided', noShow.extend({ to: z.string() }))
export const noShowRulesChanged = defineEvent(
  'fair-day.rules-changed',
  z.object({ notice: z.number(), warning: z.number(), barred: z.number() }),
)
export const outcomeSaved = defineEvent('fair-day.outcome-saved', pair.extend({ side: z.string() }))
export const nextStepClosed = defineEvent('fair-day.next-step-closed', pair.extend({ outcomeId: z.uuid() }))
/** A next step is due or overdue: the owner's side is reminded. */
export const nextStepDue = defineEvent('fair-day.next-step-due', pair.extend({ outcomeId: z.uuid() }))
