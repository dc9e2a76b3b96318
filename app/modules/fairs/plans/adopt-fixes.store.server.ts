import type { Tx } from '../../../platform/db.server'
import type { Side } from '../timetable'
import type { AdoptedRules } from './plan-fixes'

type Parties = ReadonlyMap<string, string>

async function raiseCeilings(tx: Tx, rules: AdoptedRules['ceilings'], partyIds: Parties): Promise<void> {
  for (const { party, ceiling } of rules)
    await tx.$executeRaw`
      update fair_party p set ceiling = ${ceiling}
      from fair_edition e where e.id = p."editionId" and p.id = ${partyIds.get(party)}::uuid
        and coalesce(p.ceiling, case p.side when 'university' then e."universityCeiling" else e."enterpriseCeiling" end)
          < ${ceiling}`
}

async function openSlots(
  tx: Tx,
  opened: { side: Side; party: string; slot: number }[],
  ids: { parties: Parties; slots: ReadonlyMap<number, string> },
): Promise<void> {
  for (const { party, slot } of opened) {
    const [partyId, slotId] = [ids.parties.get(party), ids.slots.get(slot)]
    if (partyId && slotId) await tx.fairUnavailability.deleteMany({ where: { partyId, slotId } })
  }
}

/** Takes over into the edition what a version's fixes changed: ceilings, slots attended, tables (spare ones first). */
export async function adoptRules(
  tx: Tx,
  editionId: string,
  rules: AdoptedRules,
  ids: { parties: Parties; slots: ReadonlyMap<number, string> },
): Promise<void> {
  await raiseCeilings(tx, rules.ceilings, ids.parties)
  await openSlots(tx, rules.opened, ids)
  if (rules.tables === null) return
  await tx.$executeRaw`
    update fair_edition set tables = greatest(tables, ${rules.tables}::int),
      "spareTables" = least("spareTables", greatest(tables, ${rules.tables}::int) - ${rules.tables}::int)
    where id = ${editionId}::uuid`
}
