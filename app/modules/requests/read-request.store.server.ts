import { db, type Prisma } from '../../platform/db.server'
import { type RequestViewer, visibleTo } from './request-scope.server'

const named = { select: { id: true, name: true } } as const

const PAGE = {
  kind: true,
  owner: named,
  leader: named,
  desk: named,
  readers: { select: { user: named } },
  departments: {
    where: { endedAt: null },
    include: { organisation: named, handler: named },
    orderBy: [{ role: 'asc' }, { assignedAt: 'asc' }],
  },
  extensions: { where: { status: 'asked' } },
  steps: {
    orderBy: { seq: 'asc' },
    include: {
      by: named,
      organisation: named,
      attachments: { select: { id: true, name: true, size: true }, orderBy: { at: 'asc' } },
    },
  },
} satisfies Prisma.TalentRequestInclude

/** One request with all that its page shows, if this viewer may see it. */
export async function findPage(viewer: RequestViewer, id: string) {
  return db().talentRequest.findFirst({ where: { AND: [{ id }, visibleTo(viewer)] }, include: PAGE })
}

/** The file behind an attachment of a request this viewer may see. */
export async function findAttachment(viewer: RequestViewer, requestId: string, id: string) {
  return db().requestAttachment.findFirst({
    where: { id, requestId, request: visibleTo(viewer) },
    select: { fileId: true, request: { select: { confidential: true } } },
  })
}

/** Names of accounts. */
export async function findNames(ids: string[]): Promise<Map<string, string>> {
  const rows = await db().user.findMany({ where: { id: { in: ids } }, ...named })
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Names of departments. */
export async function findDepartmentNames(ids: string[]): Promise<Map<string, string>> {
  const rows = await db().organisation.findMany({ where: { id: { in: ids } }, ...named })
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Departments that can be given something: those with people, and how many open requests each leads. */
export async function findDepartments() {
  const rows = await db().organisation.findMany({
    where: {
      kind: 'department',
      memberships: { some: { status: 'active', user: { disabledAt: null, kind: 'department' } } },
    },
    select: {
      id: true,
      name: true,
      _count: {
        select: { requestParts: { where: { role: 'lead', endedAt: null, request: { closedAt: null } } } },
      },
    },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ id, name, _count }) => ({ id, name, open: _count.requestParts }))
}

/** Active people of a department. */
export async function findColleagues(organisationId: string) {
  const rows = await db().membership.findMany({
    where: { organisationId, status: 'active', user: { disabledAt: null, kind: 'department' } },
    select: { role: true, user: named },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
  })
  return rows.map(({ role, user }) => ({ ...user, head: role !== 'member' }))
}
