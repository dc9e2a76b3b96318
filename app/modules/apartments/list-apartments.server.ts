import { isId } from '../../kernel/ids'
import { findProject, findProjects, findUnit } from './apartments.store.server'
import { UNIT_STATUSES, type UnitStatus } from './unit-status'

export type UnitCounts = Record<UnitStatus, number> & { all: number }

type Group = { status: UnitStatus; _count: number }

function countsOf(groups: readonly Group[]): UnitCounts {
  const of = (status: UnitStatus) => groups.find(group => group.status === status)?._count ?? 0
  const counts = Object.fromEntries(UNIT_STATUSES.map(status => [status, of(status)])) as UnitCounts
  return { ...counts, all: groups.reduce((sum, group) => sum + group._count, 0) }
}

const least = (values: (number | null)[]) => Math.min(...values.flatMap(value => value ?? []))
const most = (values: (number | null)[]) => Math.max(...values.flatMap(value => value ?? []))

/** Projects with rents, sizes and how many units are in which state. */
export async function listProjects(where: { published?: boolean }) {
  const { projects, counts } = await findProjects(where)
  return projects.map(({ pictures, _count, ...project }) => {
    const groups = counts.filter(group => group.projectId === project.id)
    return {
      id: project.id,
      name: project.name,
      nameEn: project.nameEn,
      address: project.address,
      published: project.published,
      buildings: _count.buildings,
      pictureId: pictures[0]?.id ?? null,
      counts: countsOf(groups),
      rent: groups.length
        ? { minFen: least(groups.map(g => g._min.rentFen)), maxFen: most(groups.map(g => g._max.rentFen)) }
        : null,
      area: groups.length
        ? {
            min: least(groups.map(g => g._min.areaHundredths)),
            max: most(groups.map(g => g._max.areaHundredths)),
          }
        : null,
    }
  })
}

/** A project for its page; visitors see published ones alone. */
export async function readProject(id: string, where: { published?: boolean } = {}) {
  const project = isId(id) ? await findProject(id, where) : null
  if (!project) return null
  const groups = UNIT_STATUSES.map(status => ({
    status,
    _count: project.units.filter(unit => unit.status === status).length,
  }))
  return { ...project, counts: countsOf(groups) }
}

/** A unit for the office. */
export async function readUnit(id: string) {
  return isId(id) ? findUnit(id) : null
}
