import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import type { FairPhase, PartyStatus } from '~/modules/fairs/index'
import { StatusTag } from '~/ui/text/status-tag'

const PHASE_TONES = {
  draft: 'neutral',
  registration: 'wait',
  wishes: 'wait',
  timetable: 'neutral',
  swap: 'neutral',
  day: 'done',
  follow_up: 'neutral',
  closed: 'ended',
} as const

/** The phase of an edition in words. */
export function PhaseTag({ phase }: { phase: FairPhase }) {
  const { phaseNow } = useMessages(fairs)
  return <StatusTag tone={PHASE_TONES[phase]}>{phaseNow[phase]}</StatusTag>
}

const STATUS_TONES = {
  registered: 'wait',
  approved: 'done',
  waitlisted: 'wait',
  refused: 'ended',
  withdrawn: 'ended',
} as const

/** The state of a registration in words. */
export function PartyTag({ status }: { status: PartyStatus }) {
  const { partyStatus } = useMessages(fairs)
  return <StatusTag tone={STATUS_TONES[status]}>{partyStatus[status]}</StatusTag>
}
