import { isId } from '../../kernel/ids'
import { dateColumn, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { findOwners } from './follow-up.store.server'
import {
  countOffice,
  countOfficeDue,
  countPersons,
  findDetail,
  findFollowUps,
  findOffice,
  findRegistrations,
  type OfficeFilter,
} from './gathering-list.store.server'
import { doorTimes } from './registration-rules'

const PAGE_SIZE = 20

type Row = Awaited<ReturnType<typeof findOffice>>['rows'][number]

function officeRow({ registrations, followUps, series, ...row }: Row) {
  const sum = (status: string, of: 'persons' | 'arrived') =>
    registrations.filter(one => one.status === status).reduce((total, one) => total + (one[of] ?? 0), 0)
  return {
    ...row,
    sessions: series?._count.gatherings ?? null,
    waiting: sum('waiting', 'persons'),
    arrived: sum('attended', 'arrived'),
    openFollowUps: followUps.length,
    nextDue: followUps[0] ? localDateOfColumn(followUps[0].dueOn) : null,
  }
}
export type OfficeGatheringRow = ReturnType<typeof officeRow>

/** The office's events under its filter, with counts of each view. `page` from 1. */
export async function listOfficeGatherings({ page, ...filter }: OfficeFilter & { page: number }) {
  const [{ total, rows }, counts] = await Promise.all([
    findOffice(filter, page, PAGE_SIZE),
    countOffice(filter),
  ])
  return { items: rows.map(officeRow), counts, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** One event as the office works on it: registrations with their people, numbers, follow-ups, possible owners. */
export async function officeGathering(access: Access, gatheringId: string) {
  const row = isId(gatheringId) ? await findDetail({ id: gatheringId }, true) : null
  if (!row) return null
  const [registrations, persons, followUps, owners] = await Promise.all([
    findRegistrations(row.id),
    countPersons(row.id),
    findFollowUps(row.id),
    findOwners(),
  ])
  const { from, until } = doorTimes(row)
  const today = localDateOf(access.now)
  return {
    ...row,
    persons,
    owners,
    doorOpen: row.status === 'published' && access.now >= from && access.now <= until,
    doorFrom: from,
    over: row.endsAt <= access.now,
    registrations: registrations.map(({ queueNo: _no, ...one }) => one),
    followUps: followUps.map(({ owner, dueOn, ...one }) => {
      const due = localDateOfColumn(dueOn)
      return { ...one, owner: owner.name, dueOn: due, overdue: !one.doneAt && due < today }
    }),
  }
}
export type OfficeGathering = NonNullable<Awaited<ReturnType<typeof officeGathering>>>

/** What waits for the office: events over but not concluded, follow-ups due. */
export async function gatheringTasks(now: Date) {
  return countOfficeDue(now, dateColumn(localDateOf(now)))
}
