import { isId } from '../../kernel/ids'
import { localDateOf, startOfDay } from '../../kernel/local-date'
import { addWorkingDays } from '../../kernel/working-days'
import type { Access } from '../access/index.server'
import { readCalendar } from '../settings/index.server'
import { listedRequest } from './listed-request'
import type { DepartmentShow, OfficeFilter, OfficeShow } from './request-list-filter'
import { OFFICE_SHOWS } from './request-list-filter'
import { countRows, deskWhere, findRows, firstDeadline, showWhere } from './request-rows.store.server'
import type { RequestViewer } from './request-scope.server'
import { ENDED_STATUSES } from './request-status'
import { viewerOf } from './request-viewer.server'

const PAGE_SIZE = 20
const pagesOf = (total: number, size: number) => Math.max(1, Math.ceil(total / size))

type Page = { page: number; size?: number }
type Where = Parameters<typeof countRows>[1]

async function pageOfRows(viewer: RequestViewer, where: Where, now: Date, at: Page & { ended?: boolean }) {
  const size = at.size ?? PAGE_SIZE
  const [total, rows] = await Promise.all([
    countRows(viewer, where),
    findRows(viewer, where, { skip: (at.page - 1) * size, take: size, ended: at.ended }),
  ])
  return { total, pages: pagesOf(total, size), items: rows.map(row => listedRequest(row, now)) }
}

const EMPTY = { total: 0, pages: 1, items: [] }

/** Instants of registration between which a request has so many working days behind it. */
async function ageWhere(age: OfficeFilter['age'], now: Date): Promise<Where> {
  if (!age) return {}
  const calendar = await readCalendar()
  const since = (days: number) => startOfDay(addWorkingDays(calendar, localDateOf(now), -days))
  if (age === 'to5') return { registeredAt: { gte: since(5) } }
  if (age === 'to10') return { registeredAt: { gte: since(10), lt: since(5) } }
  return { registeredAt: { lt: since(10) } }
}

async function officeWhere(filter: OfficeFilter, now: Date): Promise<Where> {
  const { departmentId, kindKey, q } = filter
  const part = { organisationId: departmentId ?? '', endedAt: null, role: 'lead' as const }
  const serial = Number(q.split('-').at(-1))
  return {
    AND: [
      showWhere(filter.show, now),
      await ageWhere(filter.age, now),
      departmentId && isId(departmentId) ? { departments: { some: part } } : {},
      kindKey ? { kindKey } : {},
      q
        ? {
            OR: [
              { title: { contains: q } },
              { talentName: { contains: q } },
              ...(Number.isInteger(serial) && serial > 0 && serial < 2 ** 31 ? [{ serial }] : []),
            ],
          }
        : {},
    ],
  }
}

/** The talent office's list under its filter, with the size of every queue. `page` from 1. */
export async function listOfficeRequests(args: { access: Access; filter: OfficeFilter } & Page) {
  const { access, filter } = args
  const viewer: RequestViewer = { party: 'office', userId: access.actor.userId }
  const ended = filter.show === 'ended' || filter.show === 'all'
  const counts = await Promise.all(
    OFFICE_SHOWS.map(async show => [show, await countRows(viewer, showWhere(show, access.now))] as const),
  )
  const where = await officeWhere(filter, access.now)
  return {
    ...(await pageOfRows(viewer, where, access.now, { ...args, ended })),
    counts: Object.fromEntries(counts) as Record<OfficeShow, number>,
  }
}

/** Queues of requests that wait for somebody of the office, with the nearest deadline of each. */
export async function officeRequestQueues(userId: string, now: Date) {
  const viewer: RequestViewer = { party: 'office', userId }
  const queue = async (show: OfficeShow) => {
    const where = showWhere(show, now)
    return { count: await countRows(viewer, where), nearest: await firstDeadline(viewer, where) }
  }
  const [assign, extensions, overdue, close] = await Promise.all([
    queue('assign'),
    queue('extensions'),
    queue('overdue'),
    queue('close'),
  ])
  return { assign, extensions, overdue, close }
}

const DEPARTMENT_WHERE: Record<DepartmentShow, (organisationId: string) => Where> = {
  open: deskWhere,
  reported: () => ({ status: { in: ['reported', 'followed_up'] } }),
  ended: () => ({ status: { in: [...ENDED_STATUSES] } }),
}

/** A department's requests: those on its desk by deadline, those reported back, those ended. */
export async function listDepartmentRequests(args: { access: Access; show: DepartmentShow } & Page) {
  const viewer = await viewerOf(args.access)
  const none = { open: 0, reported: 0, ended: 0 }
  if (viewer?.party !== 'department') return { ...EMPTY, counts: none, deputyFor: [] as string[] }
  const where = (show: DepartmentShow) => DEPARTMENT_WHERE[show](viewer.organisationId)
  const [open, reported, ended] = await Promise.all([
    countRows(viewer, where('open')),
    countRows(viewer, where('reported')),
    countRows(viewer, where('ended')),
  ])
  const at = { ...args, size: args.show === 'open' ? 200 : PAGE_SIZE, ended: args.show === 'ended' }
  return {
    ...(await pageOfRows(viewer, where(args.show), args.access.now, at)),
    counts: { open, reported, ended },
    deputyFor: [...viewer.deputyFor],
  }
}

/** The requests of the acting talent, or those a leader or liaison follows. */
export async function listFollowedRequests(
  args: { access: Access; leaderIds?: readonly string[]; ended: boolean } & Page,
) {
  const { access, ended } = args
  const viewer = await viewerOf(access, args.leaderIds)
  if (!viewer) return { ...EMPTY, counts: { open: 0, ended: 0 } }
  const [open, closed] = await Promise.all([
    countRows(viewer, showWhere('open', access.now)),
    countRows(viewer, showWhere('ended', access.now)),
  ])
  const where = showWhere(ended ? 'ended' : 'open', access.now)
  return {
    ...(await pageOfRows(viewer, where, access.now, args)),
    counts: { open, ended: closed },
  }
}

/** How many of the acting talent's requests wait for a verdict. */
export async function countAwaitingVerdict({ actor }: Access): Promise<number> {
  return countRows({ party: 'talent', userId: actor.userId }, { status: 'reported' })
}
