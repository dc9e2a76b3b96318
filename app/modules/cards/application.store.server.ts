import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { CardApplicationStatus, CardParty } from './application-status'

/** An application locked until the end of the transaction, as far as `where` lets it be seen. */
export async function findApplicationLocked(
  tx: Tx,
  id: string,
  where: Prisma.CardApplicationWhereInput = {},
) {
  await tx.$queryRaw`SELECT id FROM card_application WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.cardApplication.findFirst({
    where: { AND: [{ id }, where] },
    include: {
      tier: { select: { code: true, validMonths: true, departments: true } },
      reviews: true,
      notice: true,
      decisions: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
      objections: { select: { upheld: true } },
    },
  })
}
export type LockedApplication = NonNullable<Awaited<ReturnType<typeof findApplicationLocked>>>

export type StepRow = {
  status: CardApplicationStatus
  party: CardParty
  byUserId: string | null
  note: string | null
  at: Date
}

/** Moves an application and notes the step. */
export async function moveApplication(
  tx: Tx,
  id: string,
  step: StepRow,
  data: Prisma.CardApplicationUncheckedUpdateInput = {},
): Promise<void> {
  const open = step.status === 'supplement' ? {} : { returnTo: null, supplementDue: null }
  await tx.cardApplication.update({
    where: { id },
    data: { ...open, ...data, status: step.status, statusAt: step.at },
  })
  await tx.cardStep.create({ data: { applicationId: id, ...step } })
}

/** Writes a new application with its first step; returns its id. */
export async function insertApplication(
  tx: Tx,
  data: Omit<Prisma.CardApplicationUncheckedCreateInput, 'steps'>,
  step: StepRow,
): Promise<string> {
  const { id } = await tx.cardApplication.create({ data, select: { id: true } })
  await tx.cardStep.create({ data: { applicationId: id, ...step } })
  return id
}

/** Writes what an applicant sent again. */
export async function rewriteApplication(
  tx: Tx,
  id: string,
  data: Prisma.CardApplicationUncheckedUpdateInput,
): Promise<void> {
  await tx.cardApplication.update({ where: { id }, data })
}

/** Asks the departments of the tier anew: all of them, or those that had not agreed. */
export async function askDepartments(
  tx: Tx,
  applicationId: string,
  departments: readonly { organisationId: string; matter: string }[],
  at: Date,
): Promise<void> {
  await tx.cardReview.deleteMany({ where: { applicationId, NOT: { agrees: true } } })
  await tx.cardReview.createMany({
    data: departments.map(({ organisationId, matter }) => ({
      applicationId,
      organisationId,
      matter,
      askedAt: at,
    })),
    skipDuplicates: true,
  })
}

/** Writes a department's answer. */
export async function answerReview(
  tx: Tx,
  id: string,
  answer: { agrees: boolean; note: string | null; byUserId: string; answeredAt: Date },
): Promise<void> {
  await tx.cardReview.update({ where: { id }, data: answer })
}

/** The person applying. */
export async function findHolder(tx: Tx, talentId: string) {
  return tx.talent.findUniqueOrThrow({ where: { id: talentId }, select: { name: true } })
}

/** An approved enterprise by its full name. */
export async function findEmployer(tx: Tx, name: string) {
  return tx.enterprise.findFirst({ where: { name, status: 'approved' }, select: { id: true, name: true } })
}

/** A tier with who reviews it. */
export async function findTier(tx: Tx, code: string) {
  return tx.cardTier.findUnique({ where: { code }, include: { departments: true } })
}

/** The active main card of a talent, locked. */
export async function findOwnCardLocked(tx: Tx, talentId: string) {
  await tx.$queryRaw`SELECT id FROM talent_card WHERE "talentId" = ${talentId}::uuid FOR NO KEY UPDATE`
  return tx.talentCard.findFirst({
    where: { talentId, relation: 'self', status: 'active' },
    include: {
      application: {
        include: {
          decisions: { where: { outcome: 'granted' }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
        },
      },
    },
  })
}

/** Adds a paper. */
export async function insertCardPaper(
  tx: Tx,
  paper: { applicationId: string; kind: string; fileId: string; createdAt: Date },
): Promise<void> {
  await tx.cardPaper.create({ data: paper })
}

/** Whose owner has not withdrawn the consent to the processing of identity numbers and papers. */
const CONSENTED = {
  talent: { user: { consents: { none: { purpose: 'sensitive', granted: false } } } },
} satisfies Prisma.CardApplicationWhereInput

/** A paper with the application it belongs to, as far as `where` lets it be seen. */
export async function findPaperOf(tx: Tx, id: string, where: Prisma.CardApplicationWhereInput) {
  return tx.cardPaper.findFirst({ where: { id, application: { AND: [where, CONSENTED] } } })
}

/** The encrypted number of an application; null when it was removed or may not be used any more. */
export async function findSealed(tx: Tx, id: string) {
  return tx.cardApplication.findFirst({
    where: { id, identitySealed: { not: '' }, ...CONSENTED },
    select: { id: true, holderName: true, identitySealed: true },
  })
}

/** Applications whose supplement was due before a day. */
export async function findOverdueSupplements(day: Date) {
  return db().cardApplication.findMany({
    where: { status: 'supplement', supplementDue: { lt: day } },
    select: { id: true },
  })
}

/** Writes a decision; the database keeps it as it is. */
export async function insertDecision(tx: Tx, data: Prisma.CardDecisionUncheckedCreateInput): Promise<void> {
  await tx.cardDecision.create({ data })
}
