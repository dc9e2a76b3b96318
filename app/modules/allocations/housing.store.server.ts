import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { HousingStatus } from './housing-status'

/** A batch as far as applying needs it. */
export async function findBatchForApplying(tx: Tx, id: string) {
  return tx.allocationBatch.findUnique({ where: { id } })
}

/** The applicant's name and degree. */
export async function findApplicant(tx: Tx, talentId: string) {
  return tx.talent.findUniqueOrThrow({ where: { id: talentId }, select: { name: true, degree: true } })
}

/** Whether an approved enterprise has this name. */
export async function isKnownEmployer(tx: Tx, name: string): Promise<boolean> {
  return (await tx.enterprise.count({ where: { name, status: 'approved' } })) > 0
}

/** The last day on which somebody of these is blocked, if anybody is on `day`. */
export async function findBlockUntil(tx: Tx, identityKeys: string[], day: Date): Promise<Date | null> {
  const row = await tx.housingBlock.findFirst({
    where: { identityKey: { in: identityKeys }, liftedAt: null, fromOn: { lte: day }, untilOn: { gte: day } },
    orderBy: { untilOn: 'desc' },
    select: { untilOn: true },
  })
  return row?.untilOn ?? null
}

/** The number of a lease a talent holds. */
export async function findRunningLease(tx: Tx, talentId: string): Promise<string | null> {
  const row = await tx.lease.findFirst({
    where: { talentId, status: { in: ['draft', 'to_sign', 'active'] } },
    select: { number: true },
  })
  return row?.number ?? null
}

/** The application of a talent in a batch, locked. */
export async function findOwnInBatch(tx: Tx, batchId: string, talentId: string) {
  await tx.$queryRaw`SELECT id FROM housing_application WHERE "batchId" = ${batchId}::uuid AND "talentId" = ${talentId}::uuid FOR NO KEY UPDATE`
  return tx.housingApplication.findUnique({
    where: { batchId_talentId: { batchId, talentId } },
    select: { id: true, status: true, receipt: true },
  })
}

type Facts = Omit<Prisma.HousingApplicationUncheckedCreateInput, 'id'>
type Member = Omit<Prisma.HouseholdMemberCreateManyInput, 'applicationId' | 'batchId'>

/** Writes an application with its household; one sent before is written over. Returns its id. */
export async function storeHousing(
  tx: Tx,
  id: string | null,
  facts: Facts,
  members: Member[],
): Promise<string> {
  const saved = id
    ? await tx.housingApplication.update({ where: { id }, data: facts, select: { id: true } })
    : await tx.housingApplication.create({ data: facts, select: { id: true } })
  await tx.householdMember.deleteMany({ where: { applicationId: saved.id } })
  await tx.householdMember.createMany({
    data: members.map(member => ({ ...member, applicationId: saved.id, batchId: facts.batchId })),
  })
  return saved.id
}

/** Adds a paper. */
export async function insertPaper(
  tx: Tx,
  paper: { applicationId: string; kind: string; fileId: string; createdAt: Date },
): Promise<void> {
  await tx.housingPaper.create({ data: paper })
}

/** An application locked until the end of the transaction; of one talent when given. */
export async function findHousingLocked(tx: Tx, id: string, talentId?: string) {
  await tx.$queryRaw`SELECT id FROM housing_application WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.housingApplication.findFirst({
    where: { id, ...(talentId && { talentId }) },
    include: { batch: { select: { id: true, status: true } }, place: true },
  })
}

/** Moves an application and notes the step. */
export async function moveHousing(
  tx: Tx,
  id: string,
  step: { status: HousingStatus; side: 'talent' | 'office'; byUserId: string; note: string | null; at: Date },
  data: Prisma.HousingApplicationUncheckedUpdateInput = {},
): Promise<void> {
  await tx.housingApplication.update({
    where: { id },
    data: { ...data, status: step.status, statusAt: step.at },
  })
  await tx.housingStep.create({ data: { applicationId: id, ...step } })
}

/** Frees the household for another application. */
export async function releaseHousehold(tx: Tx, applicationId: string): Promise<void> {
  await tx.householdMember.updateMany({ where: { applicationId }, data: { counts: false } })
}

const MEMBER_SHOWN = { id: true, relation: true, name: true, identityMasked: true } as const
const SHOWN = {
  members: { select: MEMBER_SHOWN, orderBy: { relation: 'asc' } },
  papers: { orderBy: { createdAt: 'asc' } },
  steps: { orderBy: { at: 'asc' } },
  batch: true,
  place: { include: { unit: { select: { number: true } } } },
} satisfies Prisma.HousingApplicationInclude

/** One application of a talent. */
export async function findOwnHousing(id: string, talentId: string) {
  return db().housingApplication.findFirst({ where: { id, talentId }, include: SHOWN })
}

/** All applications of a talent. */
export async function findHousingOf(talentId: string) {
  return db().housingApplication.findMany({
    where: { talentId },
    orderBy: { submittedAt: 'desc' },
    include: { batch: { select: { id: true, title: true, status: true, code: true } } },
  })
}

/** One application for the office. */
export async function findHousing(id: string) {
  return db().housingApplication.findUnique({
    where: { id },
    include: { ...SHOWN, talent: { select: { name: true, degree: true, universityName: true } } },
  })
}

/** A page of applications for the office, the oldest undecided first. */
export async function findHousingPage(
  where: Prisma.HousingApplicationWhereInput,
  page: { skip: number; take: number },
) {
  const [rows, total] = await Promise.all([
    db().housingApplication.findMany({
      where,
      orderBy: { submittedAt: 'asc' },
      include: { batch: { select: { id: true, title: true } }, talent: { select: { name: true } } },
      ...page,
    }),
    db().housingApplication.count({ where }),
  ])
  return { rows, total }
}

/** A member of a household with the encrypted number. */
export async function findMember(tx: Tx, id: string) {
  return tx.householdMember.findUnique({
    where: { id },
    include: { application: { select: { talentId: true } } },
  })
}

/** The file of a paper and whose application it belongs to. */
export async function findPaper(tx: Tx, id: string) {
  return tx.housingPaper.findUnique({
    where: { id },
    include: { application: { select: { talentId: true } } },
  })
}

/** Adds somebody to the list of those who may not apply; returns the id. */
export async function insertBlock(tx: Tx, data: Prisma.HousingBlockUncheckedCreateInput): Promise<string> {
  return (await tx.housingBlock.create({ data, select: { id: true } })).id
}

/** Takes somebody off the list; false when nobody was on it. */
export async function liftBlockRow(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.housingBlock.updateMany({
    where: { id, liftedAt: null },
    data: { liftedAt: at },
  })
  return count === 1
}

/** The list of those who may not apply, newest first. */
export async function findBlocks() {
  return db().housingBlock.findMany({
    orderBy: { createdAt: 'desc' },
    take: 200,
    select: {
      id: true,
      name: true,
      identityMasked: true,
      reason: true,
      fromOn: true,
      untilOn: true,
      liftedAt: true,
    },
  })
}
