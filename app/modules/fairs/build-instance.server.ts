import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import {
  findInstanceEdition,
  findInstanceParties,
  findInstancePins,
  findInstanceWeights,
} from './instance.store.server'
import type { Instance, Party } from './timetable/index'

type Edition = NonNullable<Awaited<ReturnType<typeof findInstanceEdition>>>
type StoredParty = Awaited<ReturnType<typeof findInstanceParties>>[number]

function partyOf(edition: Edition, party: StoredParty): Party {
  const university = party.side === 'university'
  const floor = party.floor ?? (university ? edition.universityFloor : edition.enterpriseFloor)
  const ceiling = party.ceiling ?? (university ? edition.universityCeiling : edition.enterpriseCeiling)
  const max = Math.min(ceiling, edition.slots.length)
  return {
    id: party.id,
    unavailable: party.unavailabilities.map(away => away.slot.index).sort((a, b) => a - b),
    min: Math.min(floor, max),
    max,
  }
}

/**
 * The timetable's instance of an edition as it stands: approved parties (by party id), their floors, ceilings and
 * absences, the stored affinities above 0 as weights, the edition's pins. Slots and tables count from 0;
 * `slots[i].id` is the slot of index i; spare tables are left out. `stale` says that affinities were asked to be
 * computed again and are not stored yet. Refused: no such edition, no slots, no approved party on a side.
 */
export async function buildInstance(editionId: string, tx?: Tx) {
  const edition = isId(editionId) ? await findInstanceEdition(editionId, tx) : null
  if (!edition) return refuse('not-found')
  if (edition.slots.length === 0) return refuse('no-slots')
  const parties = await findInstanceParties(editionId, tx)
  const side = (wanted: StoredParty['side']) =>
    parties.filter(party => party.side === wanted).map(party => partyOf(edition, party))
  const [universities, enterprises] = [side('university'), side('enterprise')]
  if (universities.length === 0 || enterprises.length === 0) return refuse('no-parties')
  const weights = await findInstanceWeights(editionId, tx)
  const pins = await findInstancePins(editionId, tx)
  const instance: Instance = {
    slots: edition.slots.length,
    tables: edition.tables - edition.spareTables,
    universities,
    enterprises,
    weights: weights.map(({ university, enterprise, value }) => [university, enterprise, value]),
    pinned: pins.map(pin => ({
      university: pin.universityPartyId,
      enterprise: pin.enterprisePartyId,
      slot: pin.slot.index,
      ...(pin.tableIndex !== null && { table: pin.tableIndex }),
    })),
    previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: edition.keepBonus },
  }
  return ok({ instance, slots: edition.slots, stale: isStale(edition) })
}

function isStale({ affinityAskedAt, affinityComputedAt }: Edition): boolean {
  if (!affinityComputedAt) return true
  return affinityAskedAt !== null && affinityAskedAt > affinityComputedAt
}
