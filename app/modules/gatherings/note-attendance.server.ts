import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import type { ScanOutcome } from '../passes/index'
import type { Admission, Claim, Door } from '../passes/index.server'
import { arrivalNoted } from './gathering.events'
import { type LockedGathering, lockGathering } from './gathering.store.server'
import { mayMoveRegistration } from './gathering-status'
import { findRegistrationOf, updateRegistration } from './registration.store.server'
import { doorTimes } from './registration-rules'

type Registration = NonNullable<Awaited<ReturnType<typeof findRegistrationOf>>>
export type Attendance = { status: 'registered' | 'attended' | 'absent'; arrived: number | null; at: Date }

async function write(
  tx: Tx,
  access: ChangeContext,
  registration: Registration,
  { status, arrived, at }: Attendance,
) {
  const came = status === 'attended'
  await updateRegistration(tx, registration.id, {
    status,
    statusAt: access.now,
    arrived: came ? Math.min(arrived ?? registration.persons, registration.persons) : null,
    arrivedAt: came ? at : null,
  })
  await recordChange(tx, access, {
    event: arrivalNoted,
    payload: { gatheringId: registration.gatheringId, registrationId: registration.id, status },
    subject: { kind: 'gathering', id: registration.gatheringId },
  })
}

/** The office notes by hand who came, who did not, or takes a mistake back; `arrived` persons, all when left out. */
export function noteAttendance(args: {
  access: Access
  gatheringId: string
  input: { registrationId: string; status: Attendance['status']; arrived?: number | undefined }
}) {
  const { access, gatheringId, input } = args
  return transaction(async tx => {
    const gathering = isId(gatheringId) ? await lockGathering(tx, gatheringId) : null
    const registration =
      gathering && (await findRegistrationOf(tx, gatheringId, { id: input.registrationId }))
    if (!gathering || !registration) return refuse('not-found')
    if (gathering.status !== 'published' && gathering.status !== 'concluded') return refuse('wrong-state')
    const again = registration.status === 'attended' && input.status === 'attended'
    if (!again && !mayMoveRegistration(registration.status, input.status, 'office'))
      return refuse('wrong-state')
    if (access.now < doorTimes(gathering).from) return refuse('not-yet')
    await write(tx, access, registration, {
      status: input.status,
      arrived: input.arrived ?? null,
      at: registration.arrivedAt ?? access.now,
    })
    return ok({ registrationId: registration.id })
  })
}

async function admit(
  tx: Tx,
  access: Access,
  gathering: LockedGathering,
  claim: Claim,
  at: Date,
): Promise<Admission> {
  const registration = await findRegistrationOf(tx, gathering.id, claim)
  const says = (outcome: ScanOutcome) => ({ outcome, matchId: registration?.id ?? null })
  if (!registration) return says('id' in claim ? 'other-event' : 'unknown')
  const { from, until } = doorTimes(gathering)
  if (at < from) return says('not-yet')
  if (at > until) return says('expired')
  if (registration.status === 'attended') return says('already')
  if (!mayMoveRegistration(registration.status, 'attended', 'office')) return says('no-place')
  await write(tx, access, registration, { status: 'attended', arrived: null, at })
  return says('arrived')
}

/** The door of an event, for the scans of its helpers. */
export function gatheringDoor(access: Access, gatheringId: string): Door {
  return {
    kind: 'gathering',
    subjectId: gatheringId,
    admit: async (tx, claim, at) => {
      const gathering = await lockGathering(tx, gatheringId)
      if (!gathering) return { outcome: 'unknown', matchId: null }
      return admit(tx, access, gathering, claim, at)
    },
  }
}
