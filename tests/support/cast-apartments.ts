import { randomBytes, randomUUID } from 'node:crypto'
import { identityCheckCharacter } from '~/kernel/identity-number'
import type { Access } from '~/modules/access/index.server'
import { EXAMPLE_POINTS, receiptOf } from '~/modules/allocations/index'
import { db, type Prisma } from '~/platform/db.server'

let made = 0

/** An invented identity number with the right check character, of a division that does not exist. */
export function inventedIdentity(): string {
  const body = `990000199001${String(10 + (made % 18))}${String(made++ % 1000).padStart(3, '0')}`
  const varied = body.slice(0, 6) + String(1950 + (Math.floor(made / 1000) % 50)) + body.slice(10)
  return varied + identityCheckCharacter(varied)
}

/** A published project with one building of so many vacant units, and the ids of the units. */
export async function castUnits(count: number) {
  const statusAt = new Date('2026-11-01T02:00:00Z')
  const project = await db().apartmentProject.create({
    data: { code: `T${randomUUID().slice(0, 8)}`, name: '试用公寓', published: true },
  })
  const building = await db().apartmentBuilding.create({
    data: { projectId: project.id, name: '1 栋', floors: 30 },
  })
  const units = await db().apartmentUnit.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      projectId: project.id,
      buildingId: building.id,
      number: String(101 + index),
      floor: 1 + Math.floor(index / 10),
      bedrooms: 1,
      areaHundredths: 4500,
      rentFen: 90_000,
      depositFen: 180_000,
      statusAt,
    })),
    select: { id: true },
  })
  return { projectId: project.id, buildingId: building.id, unitIds: units.map(unit => unit.id) }
}

/** A batch in a state of your choice with its units; times lie before 2026-11-22. */
export async function castBatch(
  unitIds: string[],
  data: Partial<Prisma.AllocationBatchUncheckedCreateInput> = {},
) {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day, 1))
  const batch = await db().allocationBatch.create({
    data: {
      code: `B-${randomUUID().slice(0, 8)}`,
      title: '试用批次',
      method: 'points_lottery',
      rules: '有积分的先比积分，积分相同的比号签。',
      pointsTable: EXAMPLE_POINTS,
      applyFrom: at(1),
      applyUntil: at(10),
      noticeUntil: at(15),
      drawAt: at(16),
      resultNoticeUntil: at(17),
      entropySource: '试用公开开奖',
      entropyRule: '按原样',
      turnMinutes: 30,
      status: 'open',
      statusAt: at(1),
      ...data,
    },
  })
  await db().batchUnit.createMany({
    data: unitIds.map(unitId => ({ batchId: batch.id, unitId, addedAt: at(1) })),
  })
  return batch
}

export type Applicant = {
  talentId: string
  applicationId: string
  receipt: string
  access: (now: Date) => Access
}

function accessOf(userId: string, talentId: string, now: Date): Access {
  const person = {
    userId,
    kind: 'graduate' as const,
    name: '某人',
    email: 'nobody@cast.test',
    locale: 'zh-CN' as const,
  }
  return {
    actor: { ...person, organisationId: null, organisation: null, talentId, twoFactorEnabled: false },
    now,
    requestId: 'test',
    ip: '127.0.0.1',
    locale: 'zh-CN',
  }
}

/** Many people with approved applications in a batch, inserted at once. */
export async function castApplicants(batchId: string, count: number): Promise<Applicant[]> {
  const at = new Date(Date.UTC(2026, 10, 5, 1))
  const people = Array.from({ length: count }, () => ({
    userId: randomUUID(),
    talentId: randomUUID(),
    applicationId: randomUUID(),
    receipt: receiptOf(randomBytes(6)),
  }))
  await db().user.createMany({
    data: people.map(({ userId }) => ({
      id: userId,
      name: '某人',
      email: `${userId}@cast.test`,
      kind: 'graduate' as const,
    })),
  })
  await db().talent.createMany({
    data: people.map(({ userId, talentId }) => ({
      id: talentId,
      userId,
      name: '某人',
      degree: 'bachelor' as const,
    })),
  })
  await db().housingApplication.createMany({
    data: people.map(({ talentId, applicationId, receipt }, index) => ({
      id: applicationId,
      batchId,
      talentId,
      receipt,
      status: 'approved' as const,
      employer: '试用企业',
      insuranceMonths: 12,
      ownsHome: false,
      autoChecks: [],
      points: 40 + (index % 5),
      pointLines: [],
      undertakenAt: at,
      undertaking: '承诺属实',
      submittedAt: at,
      statusAt: at,
    })),
  })
  return people.map(({ userId, ...person }) => ({
    ...person,
    access: (now: Date) => accessOf(userId, person.talentId, now),
  }))
}
