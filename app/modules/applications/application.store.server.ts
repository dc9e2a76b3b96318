import { db, Prisma, type Tx } from '../../platform/db.server'
import type { ApplicationSide, ApplicationStatus } from './application-status'

export type ApplicationScope = { id: string; enterpriseId?: string; talentId?: string }

function scopeSql({ enterpriseId, talentId }: ApplicationScope) {
  return Prisma.sql`
    ${enterpriseId ? Prisma.sql`AND "enterpriseId" = ${enterpriseId}::uuid` : Prisma.empty}
    ${talentId ? Prisma.sql`AND "talentId" = ${talentId}::uuid` : Prisma.empty}`
}

/** One application locked for a change, inside the scope given; null when there is none. */
export async function lockApplication(tx: Tx, scope: ApplicationScope) {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM application WHERE id = ${scope.id}::uuid ${scopeSql(scope)} FOR UPDATE`
  if (found.length === 0) return null
  return tx.application.findUniqueOrThrow({ where: { id: scope.id } })
}

/** The application of a talent for an opening, locked; null when there is none. */
export async function lockApplicationFor(tx: Tx, openingId: string, talentId: string) {
  await tx.$queryRaw`
    SELECT 1 FROM application WHERE "openingId" = ${openingId}::uuid AND "talentId" = ${talentId}::uuid FOR UPDATE`
  return tx.application.findUnique({ where: { openingId_talentId: { openingId, talentId } } })
}

/** Inserts an application; null when this talent has one for this opening (also in a race). */
export async function insertApplication(
  tx: Tx,
  row: Prisma.ApplicationCreateManyInput,
): Promise<{ id: string } | null> {
  const [created] = await tx.application.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  })
  return created ?? null
}

/** Changes an application. */
export async function updateApplication(
  tx: Tx,
  id: string,
  data: Prisma.ApplicationUpdateInput,
): Promise<void> {
  await tx.application.update({ where: { id }, data })
}

export type NewStep = {
  applicationId: string
  status: ApplicationStatus
  kind?: string
  side: ApplicationSide
  byUserId: string | null
  note?: string | null
  data?: Prisma.InputJsonValue
  at: Date
}

/** Adds a step to the timeline that both sides see. */
export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  await tx.applicationStep.create({ data: { ...step, note: step.note || null } })
}

/** What an application needs to know of its talent. */
export async function findApplicant(tx: Tx, talentId: string, enterpriseId: string) {
  return tx.talent.findUnique({
    where: { id: talentId },
    select: {
      id: true,
      name: true,
      phone: true,
      resumeFileId: true,
      _count: { select: { educations: true } },
      blocks: { where: { enterpriseId }, select: { enterpriseId: true } },
    },
  })
}

/** Whether this talent has signed elsewhere. */
export async function hasSigned(tx: Tx, talentId: string): Promise<boolean> {
  return (await tx.application.count({ where: { talentId, status: 'signed' } })) > 0
}

/** The application of a talent for an opening, as its public page needs it. */
export async function findOwnFor(talentId: string, openingId: string) {
  return db().application.findUnique({
    where: { openingId_talentId: { openingId, talentId } },
    select: { id: true, status: true, round: true, submittedAt: true, statusAt: true },
  })
}

/** The body of a template of this enterprise. */
export async function findTemplateBody(tx: Tx, enterpriseId: string, id: string): Promise<string | null> {
  const row = await tx.replyTemplate.findFirst({ where: { id, enterpriseId }, select: { body: true } })
  return row?.body ?? null
}

/**
 * Ends the open applications of an ended opening: all but those with an offer that is open or accepted.
 * Interviews still to come are cancelled. Returns the ids ended now.
 */
export async function closeOpenApplications(tx: Tx, openingId: string, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH ended AS (
      UPDATE application a SET status = 'opening_closed', "statusAt" = ${now}, "updatedAt" = ${now}
      WHERE a."openingId" = ${openingId}::uuid
        AND a.status IN ('submitted', 'viewed', 'screening', 'interview', 'offered')
        AND NOT EXISTS (
          SELECT 1 FROM offer o WHERE o."applicationId" = a.id AND o.status IN ('open', 'accepted'))
      RETURNING a.id
    ), steps AS (
      INSERT INTO application_step (id, "applicationId", status, kind, side, at)
      SELECT gen_random_uuid(), id, 'opening_closed', 'status', 'system', ${now} FROM ended
    ), interviews AS (
      UPDATE interview i SET status = 'cancelled', sequence = i.sequence + 1, "updatedAt" = ${now}
      FROM ended WHERE i."applicationId" = ended.id AND i."startsAt" > ${now}
        AND i.status IN ('proposed', 'accepted', 'counter_proposed')
    )
    SELECT id FROM ended ORDER BY id`
  return rows.map(row => row.id)
}
