import { isId } from '../../kernel/ids'
import { addDays, dateColumn, type LocalDate, localDateOf, parseLocalDate } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { countLeases, findUnleasedPlaces, insertLease, insertTenants } from './lease.store.server'
import { overlapOf } from './lease-overlap'
import { leaseMoved } from './tenancies.events'

export type DraftRefusal = 'not-found' | 'none-left' | 'unit-leased' | 'talent-leases'
type Terms = {
  unitId: string
  talentId: string
  startsOn: LocalDate
  endsOn: LocalDate
  rentFen: number
  depositFen: number
}

/** The last day of a lease of so many months: the day before the same day of the month. */
export function lastDayOf(startsOn: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = startsOn.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const same = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)))
    .toISOString()
    .slice(0, 10)
  return addDays(parseLocalDate(same)!, -1)
}

/** Writes one draft inside a transaction; overlapping leases make the database throw. */
export async function draftLease(
  tx: Tx,
  access: Access,
  terms: Terms,
  from: { placeId?: string; renewalOfId?: string },
): Promise<string> {
  const prefix = `ZL${localDateOf(access.now).replaceAll('-', '').slice(0, 6)}`
  const serial = (await countLeases(tx, prefix)) + 1
  const number = `${prefix}${String(serial).padStart(4, '0')}`
  const { startsOn, endsOn, ...rest } = terms
  const days = { startsOn: dateColumn(startsOn), endsOn: dateColumn(endsOn) }
  const times = { statusAt: access.now, createdAt: access.now }
  const by = { byUserId: access.actor.userId, at: access.now }
  const leaseId = await insertLease(tx, { number, ...rest, ...days, ...from, ...times }, by)
  await recordChange(tx, access, {
    event: leaseMoved,
    payload: { leaseId, status: 'draft' },
    subject: { kind: 'lease', id: leaseId },
    detail: { status: 'draft', number },
  })
  return leaseId
}

/** Runs a command that writes leases; overlaps become refusals. */
export async function refusingOverlaps<R>(
  work: () => Promise<R>,
): Promise<R | Result<never, 'unit-leased' | 'talent-leases'>> {
  try {
    return await work()
  } catch (error) {
    const overlap = overlapOf(error)
    if (overlap) return refuse(overlap)
    throw error
  }
}

/** Draws up a lease for everybody of a batch who has chosen a unit and has none yet; the household comes in as co-tenants. */
export async function draftLeases(
  access: Access,
  batchId: string,
  input: { startsOn: LocalDate; months: number },
): Promise<Result<{ count: number }, DraftRefusal>> {
  if (!isId(batchId)) return refuse('not-found')
  const endsOn = lastDayOf(input.startsOn, input.months)
  return refusingOverlaps(() =>
    transaction<Result<{ count: number }, DraftRefusal>>(async tx => {
      const places = await findUnleasedPlaces(tx, batchId)
      if (places.length === 0) return refuse('none-left')
      for (const { id: placeId, application, unit } of places) {
        if (!unit) continue
        const { talentId, members } = application
        const { id: unitId, rentFen, depositFen } = unit
        const terms = { unitId, talentId, startsOn: input.startsOn, endsOn, rentFen, depositFen }
        const leaseId = await draftLease(tx, access, terms, { placeId })
        const others = members.filter(member => member.relation !== 'self')
        await insertTenants(
          tx,
          others.map(member => ({ ...member, leaseId, fromOn: dateColumn(input.startsOn) })),
        )
      }
      return ok({ count: places.length })
    }),
  )
}
