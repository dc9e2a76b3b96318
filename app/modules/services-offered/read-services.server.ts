import { isId } from '../../kernel/ids'
import { localDateOfColumn } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { findActiveCardOf } from '../cards/index.server'
import { requestNumber } from '../requests/index'
import { type CaseFilter, findCase, findCases, findOpenOf } from './case.store.server'
import { whyNotApply } from './entitlement'
import { papersSchema } from './papers'
import { countOpenCases, findService, findServices, findTiers } from './service.store.server'

const PAGE_SIZE = 20

type Row = NonNullable<Awaited<ReturnType<typeof findService>>>

function shown(row: Row) {
  const { createdAt: _created, updatedAt: _updated, papers, ...facts } = row
  return { ...facts, papers: papersSchema.parse(papers) }
}

/** The catalogue for somebody: what each service is, and whether the own card opens it. */
export async function servicesFor({ actor, now }: Access) {
  const [card, rows, open, tiers] = await Promise.all([
    findActiveCardOf(actor.userId, now),
    findServices(),
    findOpenOf(actor.userId),
    findTiers(),
  ])
  const services = rows.map(row => ({
    ...{ id: row.id, nameZh: row.nameZh, nameEn: row.nameEn, resultZh: row.resultZh, resultEn: row.resultEn },
    ...{ tiers: row.tiers, handlingDays: row.handlingDays, department: row.department.name },
    blocked: whyNotApply(row, card),
    openRequestId: open.get(row.id) ?? null,
  }))
  return { card, tiers, services }
}
export type ServicesFor = Awaited<ReturnType<typeof servicesFor>>

/** One service to apply for, with what stands in the way; null when it is none or not offered. */
export async function serviceFor({ actor, now }: Access, id: string) {
  const row = isId(id) ? await findService(id) : null
  if (!row?.active) return null
  const [card, open] = await Promise.all([findActiveCardOf(actor.userId, now), findOpenOf(actor.userId)])
  return {
    ...shown(row),
    card,
    blocked: whyNotApply(row, card),
    openRequestId: open.get(id) ?? null,
  }
}

/** The catalogue as the office keeps it. */
export async function listServices() {
  const [rows, open] = await Promise.all([findServices(true), countOpenCases()])
  return rows.map(({ _count, ...row }) => ({
    ...shown(row),
    cases: _count.cases,
    openCases: open.get(row.id) ?? 0,
  }))
}

/** One service as the office edits it. */
export async function officeService(id: string) {
  const row = isId(id) ? await findService(id) : null
  return row && shown(row)
}

/** The tiers of the card. */
export const listTiers = findTiers

/** What a request's page shows when it is a case: service, card and papers; null when it is none. Ask for requests somebody may see only. */
export async function caseOf(requestId: string) {
  const row = isId(requestId) ? await findCase(requestId) : null
  if (!row) return null
  const { service, papers, tierCode, cardValidUntil, open } = row
  return {
    service: { ...service, papers: papersSchema.parse(service.papers) },
    papers,
    tierCode,
    open,
    cardValidUntil: localDateOfColumn(cardValidUntil),
  }
}
export type CaseView = NonNullable<Awaited<ReturnType<typeof caseOf>>>

/** The same for the applicant alone; null when the case is another's. */
export async function ownCase({ actor }: Access, requestId: string) {
  const row = isId(requestId) ? await findCase(requestId) : null
  if (row?.userId !== actor.userId) return null
  const { nameZh, nameEn } = row.service
  return { open: row.open, service: { nameZh, nameEn } }
}

/** One page of the office's cases. `page` from 1. */
export async function listCases(filter: CaseFilter, page: number, size = PAGE_SIZE) {
  const { total, rows } = await findCases(filter, { skip: (page - 1) * size, take: size })
  const items = rows.map(({ request, service, ...row }) => ({
    id: request.id,
    number: requestNumber(request.registeredAt, request.serial),
    ...{ nameZh: service.nameZh, nameEn: service.nameEn, tierCode: row.tierCode, papers: row._count.papers },
    ...{ status: request.status, talent: request.talentName, satisfied: request.satisfied },
    department: request.departments[0]?.organisation.name ?? '',
    ...{ appliedAt: row.appliedAt, closedAt: request.closedAt },
    dueAt: new Date(request.dueAt.getTime() - 1),
  }))
  return { total, pages: Math.max(1, Math.ceil(total / size)), items }
}
export type ListedCase = Awaited<ReturnType<typeof listCases>>['items'][number]
export type { CaseFilter }
