import { isId } from '../../kernel/ids'
import { localDateOfColumn } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { type FileContent, openFileUnchecked } from '../files/index.server'
import { leadersOf } from '../pairings/index.server'
import {
  findDepartments,
  findUnfinished,
  findVisit,
  findVisits,
  isPhotoOf,
  type VisitFilter,
  type VisitRow,
} from './visit-lists.store.server'

const PAGE_SIZE = 30

function viewOf({ onDate, nextContactOn, photos, ...row }: VisitRow) {
  return {
    ...row,
    onDate: localDateOfColumn(onDate),
    nextContactOn: nextContactOn && localDateOfColumn(nextContactOn),
    photos: photos.map(photo => photo.fileId),
  }
}
export type VisitView = ReturnType<typeof viewOf>

function scopeOf({ actor }: Access) {
  return actor.kind === 'office' ? {} : { leader: leadersOf(actor) }
}

/** Visits the actor may see (leader: own; liaison: of the leaders served; office: confirmed ones of all), latest first. */
export async function listVisits(access: Access, filter: Omit<VisitFilter, 'leader'>, page: number) {
  const status = access.actor.kind === 'office' ? ('confirmed' as const) : filter.status
  const scope = { ...filter, ...(status && { status }), ...scopeOf(access) }
  const { rows, total } = await findVisits(scope, page, PAGE_SIZE)
  return { items: rows.map(viewOf), total, page, pages: Math.max(Math.ceil(total / PAGE_SIZE), 1) }
}

/** Every confirmed visit with a talent, for whoever looks after the talent now; the caller has checked that. */
export async function visitsWith(keyTalentId: string) {
  const { rows } = await findVisits({ keyTalentId, status: 'confirmed' }, 1, 200)
  return rows.map(viewOf)
}

/** One visit in the actor's scope; null outside it. The office sees confirmed ones. */
export async function readVisit(access: Access, visitId: string): Promise<VisitView | null> {
  const row = isId(visitId) ? await findVisit(visitId, scopeOf(access).leader) : null
  if (!row || (access.actor.kind === 'office' && row.status !== 'confirmed')) return null
  return viewOf(row)
}

/** Drafts and visits to be confirmed in the actor's scope. */
export async function unfinishedVisits({ actor }: Access) {
  return (await findUnfinished(leadersOf(actor))).map(viewOf)
}

/** A photograph of a visit in the actor's scope. */
export async function visitPhoto(
  access: Access,
  visitId: string,
  fileId: string,
): Promise<FileContent | null> {
  if (!isId(fileId) || !(await readVisit(access, visitId))) return null
  return (await isPhotoOf(visitId, fileId)) ? openFileUnchecked(fileId) : null
}

/** Departments a request can be given to. */
export async function departmentsForRequests() {
  return findDepartments()
}
