import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { apartmentChanged } from './apartments.events'
import { findBuildings, upsertUnits } from './apartments.store.server'
import { type ReadRow, readUnitList, type UnitFault } from './unit-list'

export type ImportedUnits = { created: number; updated: number; faults: UnitFault[] }
type Imported = Result<ImportedUnits, 'not-found' | 'nothing'>

/**
 * Brings the units of a project in from a list: all of it or, when a single row has a fault, nothing. A unit that is
 * there already keeps its state and takes over what the list says.
 */
export async function importUnits(
  access: Access,
  projectId: string,
  rows: readonly ReadRow[],
): Promise<Imported> {
  if (!isId(projectId)) return refuse('not-found')
  if (rows.length === 0) return refuse('nothing')
  return transaction<Imported>(async tx => {
    const buildings = await findBuildings(tx, projectId)
    if (!buildings) return refuse('not-found')
    const { units, faults } = readUnitList(rows, buildings)
    if (faults.length > 0) return ok({ created: 0, updated: 0, faults })
    const data = units.map(({ row: _row, area, ...unit }) => ({
      ...unit,
      projectId,
      areaHundredths: area,
      statusAt: access.now,
    }))
    const created = await upsertUnits(tx, data)
    await recordChange(tx, access, {
      event: apartmentChanged,
      payload: { projectId },
      subject: { kind: 'apartment-project', id: projectId },
      detail: { what: 'units', read: units.length, created },
    })
    return ok({ created, updated: units.length - created, faults: [] })
  })
}
