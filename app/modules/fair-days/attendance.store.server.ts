import { db, type Tx } from '../../platform/db.server'
import type { AttendanceState, FairReport, FairVerdict } from './attendance'

export type Pair = { editionId: string; universityPartyId: string; enterprisePartyId: string }

/** The live party of an organisation in an edition; null when it has none. */
export async function findPartyOf(tx: Tx, editionId: string, organisationId: string) {
  return tx.fairParty.findFirst({
    where: { editionId, organisationId, status: 'approved' },
    select: { id: true, side: true, code: true, number: true },
  })
}

/** The meeting of a pair in the timetable that holds, with its time; null when the two do not meet. */
export async function findMeetingOfPair(tx: Tx, pair: Pair) {
  return tx.fairMeeting.findFirst({
    where: { ...pair, plan: { state: 'published' }, state: { not: 'cancelled' } },
    select: { id: true, tableIndex: true, slot: { select: { startsAt: true, endsAt: true } } },
  })
}

/** What was said of a pair, locked for a change; the row is made when nothing was said yet. */
export async function lockAttendance(tx: Tx, pair: Pair) {
  await tx.fairAttendance.createMany({ data: [pair], skipDuplicates: true })
  await tx.$queryRaw`
    SELECT 1 FROM fair_attendance WHERE "editionId" = ${pair.editionId}::uuid
      AND "universityPartyId" = ${pair.universityPartyId}::uuid
      AND "enterprisePartyId" = ${pair.enterprisePartyId}::uuid FOR UPDATE`
  return tx.fairAttendance.findUniqueOrThrow({
    where: { editionId_universityPartyId_enterprisePartyId: pair },
  })
}

/** Stores the report of one side. */
export async function saveReport(
  tx: Tx,
  pair: Pair,
  side: 'university' | 'enterprise',
  report: FairReport,
  now: Date,
): Promise<void> {
  await tx.fairAttendance.update({
    where: { editionId_universityPartyId_enterprisePartyId: pair },
    data:
      side === 'university'
        ? { universityReport: report, universityAt: now }
        : { enterpriseReport: report, enterpriseAt: now },
  })
}

/** Stores the word of the office. */
export async function saveVerdict(
  tx: Tx,
  pair: Pair,
  verdict: FairVerdict,
  by: { userId: string; now: Date },
): Promise<void> {
  await tx.fairAttendance.update({
    where: { editionId_universityPartyId_enterprisePartyId: pair },
    data: { verdict, verdictAt: by.now, verdictById: by.userId },
  })
}

const MEETING_STATE: Record<AttendanceState, 'planned' | 'held' | 'absent'> = {
  open: 'planned',
  conflict: 'planned',
  held: 'held',
  university_absent: 'absent',
  enterprise_absent: 'absent',
  both_absent: 'absent',
}

/** Lets the meeting of the timetable that holds show how it stands. */
export async function showState(tx: Tx, pair: Pair, state: AttendanceState): Promise<void> {
  await tx.fairMeeting.updateMany({
    where: { ...pair, plan: { state: 'published' }, state: { not: 'cancelled' } },
    data: { state: MEETING_STATE[state] },
  })
}

/** Everything said in an edition. */
export async function findAttendances(editionId: string) {
  return db().fairAttendance.findMany({ where: { editionId } })
}
export type StoredAttendance = Awaited<ReturnType<typeof findAttendances>>[number]
