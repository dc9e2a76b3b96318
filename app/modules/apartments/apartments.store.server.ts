import { randomUUID } from 'node:crypto'
import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { UnitStatus } from './unit-status'

const UNIT_ORDER = [
  { building: { name: 'asc' } },
  { floor: 'asc' },
  { number: 'asc' },
] satisfies Prisma.ApartmentUnitOrderByWithRelationInput[]

/** Projects with the number of their units by state; `published` leaves the others out. */
export async function findProjects(where: { published?: boolean }) {
  const [projects, counts] = await Promise.all([
    db().apartmentProject.findMany({
      where,
      orderBy: { code: 'asc' },
      include: {
        pictures: { where: { unitId: null, kind: 'photo' }, orderBy: { createdAt: 'asc' }, take: 1 },
        _count: { select: { buildings: true } },
      },
    }),
    db().apartmentUnit.groupBy({
      by: ['projectId', 'status'],
      _count: true,
      _min: { rentFen: true, areaHundredths: true },
      _max: { rentFen: true, areaHundredths: true },
    }),
  ])
  return { projects, counts }
}

/** A project with buildings, units and pictures. */
export async function findProject(id: string, where: { published?: boolean } = {}) {
  return db().apartmentProject.findFirst({
    where: { id, ...where },
    include: {
      buildings: { orderBy: { name: 'asc' } },
      units: { orderBy: UNIT_ORDER, include: { building: { select: { name: true } } } },
      pictures: { orderBy: { createdAt: 'asc' } },
    },
  })
}

/** A unit with its history and pictures. */
export async function findUnit(id: string) {
  return db().apartmentUnit.findUnique({
    where: { id },
    include: {
      building: { select: { id: true, name: true } },
      project: { select: { id: true, name: true, nameEn: true } },
      steps: { orderBy: { at: 'desc' }, take: 50 },
      pictures: { orderBy: { createdAt: 'asc' } },
    },
  })
}

/** Writes a project; returns its id. */
export async function upsertProject(
  tx: Tx,
  id: string | null,
  data: Omit<Prisma.ApartmentProjectUncheckedCreateInput, 'id' | 'code'>,
): Promise<string | null> {
  if (id) {
    const { count } = await tx.apartmentProject.updateMany({ where: { id }, data })
    return count === 1 ? id : null
  }
  const code = `P-${randomUUID().slice(0, 8)}`
  return (await tx.apartmentProject.create({ data: { ...data, code }, select: { id: true } })).id
}

/** Adds a building; false when the name is taken or the project is not there. */
export async function insertBuilding(
  tx: Tx,
  data: { projectId: string; name: string; floors: number },
): Promise<boolean> {
  if ((await tx.apartmentProject.count({ where: { id: data.projectId } })) === 0) return false
  const { count } = await tx.apartmentBuilding.createMany({ data: [data], skipDuplicates: true })
  return count === 1
}

/** Whether a building belongs to a project. */
export async function hasBuilding(tx: Tx, projectId: string, buildingId: string): Promise<boolean> {
  return (await tx.apartmentBuilding.count({ where: { id: buildingId, projectId } })) === 1
}

/** Adds units; those whose number is there already are left as they are. Returns the ids of the new ones. */
export async function insertUnits(tx: Tx, data: Prisma.ApartmentUnitCreateManyInput[]): Promise<string[]> {
  const rows = await tx.apartmentUnit.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true },
  })
  return rows.map(row => row.id)
}

/** Changes what a unit is like. Returns its project, or null when it is not there. */
export async function updateUnit(
  tx: Tx,
  id: string,
  data: Prisma.ApartmentUnitUncheckedUpdateInput,
): Promise<string | null> {
  const [row] = await tx.apartmentUnit.updateManyAndReturn({
    where: { id },
    data,
    select: { projectId: true },
  })
  return row?.projectId ?? null
}

const PROMISED = {
  some: { batch: { status: { in: ['frozen', 'ranked', 'selecting'] } } },
} satisfies Prisma.BatchUnitListRelationFilter

/**
 * Moves a unit when it is in one of the states `from`; false when it is not, whoever was first. With `unpromised` it
 * must not belong to a batch whose people are about to choose.
 */
export async function moveUnitRow(
  tx: Tx,
  unitId: string,
  from: { states: readonly UnitStatus[]; unpromised: boolean },
  to: { status: UnitStatus; note: string; byUserId: string | null; at: Date },
): Promise<boolean> {
  const { count } = await tx.apartmentUnit.updateMany({
    where: {
      id: unitId,
      status: { in: [...from.states] },
      ...(from.unpromised && { NOT: { batches: PROMISED } }),
    },
    data: { status: to.status, statusAt: to.at },
  })
  if (count === 1) await tx.unitStep.create({ data: { unitId, ...to } })
  return count === 1
}

/** Adds a picture. */
export async function insertPicture(
  tx: Tx,
  data: Prisma.ApartmentPictureUncheckedCreateInput,
): Promise<void> {
  await tx.apartmentPicture.create({ data })
}

/** Removes a picture of a project; returns its file, or null. */
export async function deletePicture(tx: Tx, projectId: string, id: string): Promise<string | null> {
  const row = await tx.apartmentPicture.findFirst({ where: { id, projectId }, select: { fileId: true } })
  if (row) await tx.apartmentPicture.delete({ where: { id } })
  return row?.fileId ?? null
}

/** The file of a picture of a published project (or of any, for the office). */
export async function findPictureFile(id: string, publishedOnly: boolean): Promise<string | null> {
  const row = await db().apartmentPicture.findFirst({
    where: { id, ...(publishedOnly && { project: { published: true } }) },
    select: { fileId: true },
  })
  return row?.fileId ?? null
}

/** The buildings of a project by name; null when there is no such project. */
export async function findBuildings(tx: Tx, projectId: string): Promise<Map<string, string> | null> {
  const project = await tx.apartmentProject.findUnique({
    where: { id: projectId },
    select: { buildings: { select: { id: true, name: true } } },
  })
  return project && new Map(project.buildings.map(building => [building.name, building.id]))
}

/** Adds units, or changes what those that are there are like; their state stays. Returns how many are new. */
export async function upsertUnits(tx: Tx, units: Prisma.ApartmentUnitCreateManyInput[]): Promise<number> {
  const added = await tx.apartmentUnit.createManyAndReturn({
    data: units,
    skipDuplicates: true,
    select: { buildingId: true, number: true },
  })
  const fresh = new Set(added.map(unit => `${unit.buildingId} ${unit.number}`))
  for (const { buildingId, number, statusAt: _at, ...facts } of units) {
    if (fresh.has(`${buildingId} ${number}`)) continue
    await tx.apartmentUnit.update({ where: { buildingId_number: { buildingId, number } }, data: facts })
  }
  return added.length
}
