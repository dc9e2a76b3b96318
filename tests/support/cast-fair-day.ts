import type { FairSide } from '~/modules/fairs/index'
import { publishedMeetings, publishPlan, startSolve, workSolve } from '~/modules/fairs/index.server'
import { db } from '~/platform/db.server'
import { castEnterprise, castOffice, castUniversity } from './cast'
import { castFair } from './cast-fair'

/** A fair on its day: a published timetable of eight universities and nine enterprises, the office, and its parties' access. */
export async function castFairDay(before: Date, data: { firstAt?: Date; lateReleaseMinutes?: number } = {}) {
  const { firstAt, lateReleaseMinutes = 8 } = data
  const office = await castOffice()
  const fair = await castFair({
    universities: 8,
    enterprises: 9,
    slots: 5,
    tables: 7,
    ...(firstAt && { firstAt }),
    edition: { enterpriseCeiling: 4, lateReleaseMinutes },
  })
  const access = office.access(before)
  const started = await startSolve({ access, editionId: fair.id, input: { seed: 1, effort: 'fast' } })
  if (!started.ok) throw new Error(started.code)
  await workSolve(started.value.planId)
  const done = await publishPlan({ access, editionId: fair.id, planId: started.value.planId })
  if (!done.ok) throw new Error(done.code)
  await db().fairEdition.update({ where: { id: fair.id }, data: { phase: 'day' } })
  const base = { university: await castUniversity(), enterprise: await castEnterprise() }
  const asParty = (side: FairSide, organisationId: string) => (now: Date) => {
    const { actor, ...rest } = base[side].access(now)
    return {
      ...rest,
      actor: { ...actor, organisationId, organisation: { ...actor.organisation!, id: organisationId } },
    }
  }
  const organisations = new Map<string, string>(
    [...fair.universities, ...fair.enterprises].map(one => [one.id, one.organisationId]),
  )
  const meetings = await publishedMeetings(fair.id)
  return {
    ...fair,
    office,
    meetings,
    /** Access of a party by its id. */
    party: (side: FairSide, partyId: string) => asParty(side, organisations.get(partyId)!),
  }
}
export type CastFairDay = Awaited<ReturnType<typeof castFairDay>>
