import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import {
  countByStatus,
  findAvailableUnits,
  findBatch,
  findBatches,
  findPublicEntrants,
} from './batch.store.server'
import { isPublicBatch, takesApplications } from './batch-status'
import type { AutoCheck, ReviewCheck } from './checks'
import {
  findBlocks,
  findHousing,
  findHousingOf,
  findHousingPage,
  findOwnHousing,
} from './housing.store.server'
import type { HousingStatus } from './housing-status'
import {
  countPlaces,
  countWaitingBefore,
  findChoices,
  findMoves,
  findPlaces,
  findPlacesOf,
} from './place.store.server'
import { placeHistory } from './place-history'
import type { PointsLine } from './points'

const PAGE_SIZE = 50
const pageWindow = (page: number) => ({ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE })
const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE_SIZE))

/** Batches that visitors may see. */
export async function listPublicBatches(now: Date) {
  const rows = await findBatches({ status: { notIn: ['draft', 'cancelled'] } })
  return rows.map(row => ({ ...row, takesApplications: takesApplications(row, now) }))
}

/** All batches, for the office. */
export async function listBatches() {
  return findBatches({})
}

/** A batch for everybody: announcement, units, and the receipts of those who take part once they are published. */
export async function publicBatch(id: string, page: number, now: Date) {
  const batch = isId(id) ? await findBatch(id) : null
  if (!batch || !isPublicBatch(batch.status)) return null
  const noticed = batch.status !== 'open' && batch.status !== 'cancelled'
  const entrants = noticed ? await findPublicEntrants(id, pageWindow(page)) : { rows: [], total: 0 }
  return {
    ...batch,
    noticed,
    takesApplications: takesApplications(batch, now),
    entrants: { ...entrants, page, pages: pagesOf(entrants.total) },
  }
}

/** A batch for the office, with what stands in each state. */
export async function officeBatch(id: string, page: number) {
  const batch = isId(id) ? await findBatch(id) : null
  if (!batch) return null
  const [applications, placeCounts, places, available] = await Promise.all([
    countByStatus(id),
    countPlaces(id),
    findPlaces(id, pageWindow(page)),
    batch.status === 'draft' || batch.status === 'selecting' ? findAvailableUnits(id) : [],
  ])
  return {
    ...batch,
    applicationCounts: applications.map(row => ({ status: row.status, count: row._count })),
    placeCounts: placeCounts.map(row => ({ status: row.status, count: row._count })),
    places,
    page,
    pages: pagesOf(batch._count.places),
    available,
  }
}

type Stored = { autoChecks: unknown; reviewChecks: unknown; pointLines: unknown }

/** Checks and points as they were stored with the application. */
function shapesOf(row: Stored) {
  return {
    autoChecks: row.autoChecks as AutoCheck[],
    reviewChecks: (row.reviewChecks ?? []) as ReviewCheck[],
    pointLines: row.pointLines as PointsLine[],
  }
}

/** The actor's applications for apartments. */
export async function myHousingList(access: Access) {
  return access.actor.talentId ? findHousingOf(access.actor.talentId) : []
}

/** One application of the actor. */
export async function myHousing(access: Access, id: string) {
  const { talentId } = access.actor
  const row = talentId && isId(id) ? await findOwnHousing(id, talentId) : null
  return row && { ...row, ...shapesOf(row) }
}

/** One application for the office; identity numbers stay masked. */
export async function officeHousing(id: string) {
  const row = isId(id) ? await findHousing(id) : null
  return row && { ...row, ...shapesOf(row) }
}

/** A page of applications for the office. */
export async function listHousing(filter: { status?: HousingStatus; batchId?: string }, page: number) {
  const where = {
    ...(filter.status && { status: filter.status }),
    ...(filter.batchId && isId(filter.batchId) && { batchId: filter.batchId }),
  }
  const { rows, total } = await findHousingPage(where, pageWindow(page))
  return { rows, total, page, pages: pagesOf(total) }
}

/** The list of those who may not apply. */
export async function listBlocks() {
  return findBlocks()
}

/** The actor's places: own position, why it moved, and the units to choose from while it is the actor's turn. */
export async function myPlaces(access: Access) {
  const { talentId } = access.actor
  if (!talentId) return []
  const places = await findPlacesOf(talentId)
  return Promise.all(
    places.map(async place => {
      const moves = await findMoves(place.batchId)
      const total = (await countPlaces(place.batchId)).reduce((sum, row) => sum + row._count, 0)
      const ahead = place.status === 'waiting' ? await countWaitingBefore(place.batchId, place.position) : 0
      return {
        ...place,
        ahead,
        total,
        history: placeHistory({ placeId: place.id, rank: place.rank }, total, moves).reverse().slice(0, 12),
        choices: place.status === 'called' ? await findChoices(place.batchId) : [],
      }
    }),
  )
}

/** How much waits for the office: applications to review and appeals to answer. */
export async function countHousingWork(): Promise<{ submitted: number; appealed: number }> {
  const [submitted, appealed] = await Promise.all([
    findHousingPage({ status: 'submitted' }, { skip: 0, take: 1 }),
    findHousingPage({ status: 'appealed' }, { skip: 0, take: 1 }),
  ])
  return { submitted: submitted.total, appealed: appealed.total }
}
