import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { ProjectInput, UnitInput } from './apartment.schema'
import { apartmentChanged } from './apartments.events'
import {
  hasBuilding,
  insertBuilding,
  insertUnits,
  updateUnit,
  upsertProject,
} from './apartments.store.server'

type Saved<C extends string> = Promise<Result<{ id: string }, C>>

async function changed(tx: Tx, access: Access, projectId: string, what: string) {
  await recordChange(tx, access, {
    event: apartmentChanged,
    payload: { projectId },
    subject: { kind: 'apartment-project', id: projectId },
    detail: { what },
  })
}

/** Writes a project; `id` null makes a new one. */
export async function saveProject(
  access: Access,
  id: string | null,
  input: ProjectInput,
): Saved<'not-found'> {
  if (id !== null && !isId(id)) return refuse('not-found')
  return transaction<Result<{ id: string }, 'not-found'>>(async tx => {
    const saved = await upsertProject(tx, id, input)
    if (!saved) return refuse('not-found')
    await changed(tx, access, saved, 'project')
    return ok({ id: saved })
  })
}

/** Adds a building to a project. */
export async function addBuilding(
  access: Access,
  projectId: string,
  input: { name: string; floors: number },
): Promise<Result<null, 'name-taken'>> {
  if (!isId(projectId)) return refuse('name-taken')
  return transaction<Result<null, 'name-taken'>>(async tx => {
    if (!(await insertBuilding(tx, { projectId, ...input }))) return refuse('name-taken')
    await changed(tx, access, projectId, 'building')
    return ok(null)
  })
}

const unitData = ({ area, ...rest }: UnitInput) => ({ ...rest, areaHundredths: area })

/** Adds a unit, vacant. */
export async function addUnit(
  access: Access,
  projectId: string,
  input: UnitInput,
): Saved<'not-found' | 'number-taken'> {
  if (!isId(projectId)) return refuse('not-found')
  return transaction<Result<{ id: string }, 'not-found' | 'number-taken'>>(async tx => {
    if (!(await hasBuilding(tx, projectId, input.buildingId))) return refuse('not-found')
    const [id] = await insertUnits(tx, [{ ...unitData(input), projectId, statusAt: access.now }])
    if (!id) return refuse('number-taken')
    await changed(tx, access, projectId, 'unit')
    return ok({ id })
  })
}

/** Changes what a unit is like; its state and place stay. */
export async function editUnit(
  access: Access,
  unitId: string,
  input: Omit<UnitInput, 'buildingId' | 'number'>,
): Promise<Result<null, 'not-found'>> {
  if (!isId(unitId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const { area, ...rest } = input
    const projectId = await updateUnit(tx, unitId, { ...rest, areaHundredths: area })
    if (!projectId) return refuse('not-found')
    await changed(tx, access, projectId, 'unit')
    return ok(null)
  })
}
