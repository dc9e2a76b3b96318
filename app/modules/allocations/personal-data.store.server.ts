import { addDays, localDateOf, localDateOfColumn, startOfDay } from '../../kernel/local-date'
import { decrypt } from '../../platform/crypto.server'
import type { Prisma, Tx } from '../../platform/db.server'
import { type Erased, emptied, type Person, type PersonalData } from '../../platform/personal-data.server'

const PURPOSE = 'household'
const UNFROZEN = ['draft', 'open', 'notice', 'cancelled'] as const
const NOTHING = { identitySealed: '', identityKey: '', identityMasked: '', counts: false }

async function read(client: Tx, { talentId }: Person) {
  const rows = await client.housingApplication.findMany({
    where: { talentId },
    omit: { reviewedById: true },
    include: {
      batch: { select: { title: true } },
      members: { omit: { identityKey: true } },
      papers: true,
      steps: { omit: { byUserId: true } },
      place: { include: { moves: { omit: { id: true } } } },
    },
  })
  return rows.map(({ members, ...row }) => ({
    ...row,
    members: members.map(({ identitySealed, ...member }) => ({
      ...member,
      identity: identitySealed ? decrypt(PURPOSE, identitySealed) : null,
    })),
  }))
}

/** Takes household, papers and words out of applications; the rest is what the published draw refers to by receipt. */
async function empty(tx: Tx, where: Prisma.HousingApplicationWhereInput): Promise<Erased> {
  const rows = await tx.housingApplication.findMany({
    where,
    select: { id: true, papers: { select: { fileId: true } } },
  })
  const applicationId = { in: rows.map(row => row.id) }
  const members = await tx.householdMember.deleteMany({ where: { applicationId } })
  const papers = await tx.housingPaper.deleteMany({ where: { applicationId } })
  await tx.housingStep.updateMany({ where: { applicationId }, data: { note: null } })
  const { count } = await tx.housingApplication.updateMany({
    where: { id: applicationId },
    data: { employer: '', undertaking: '', reviewNote: null, appeal: null, appealAnswer: null },
  })
  const fileIds = rows.flatMap(row => row.papers.map(paper => paper.fileId))
  return { removed: members.count + papers.count, emptied: count, fileIds }
}

async function erase(tx: Tx, { talentId }: Person): Promise<Erased> {
  const loose = { talentId, place: null, batch: { status: { in: [...UNFROZEN] } } }
  const papers = await tx.housingPaper.findMany({
    where: { application: loose },
    select: { fileId: true },
  })
  const gone = await tx.housingApplication.deleteMany({ where: loose })
  const shells = await empty(tx, { talentId })
  const { emptied: count = 0 } = shells
  return {
    removed: gone.count + shells.removed,
    emptied: count,
    kept: count > 0 ? [{ count, why: 'draw', until: null }] : [],
    fileIds: [...papers.map(paper => paper.fileId), ...(shells.fileIds ?? [])],
  }
}

/** Identity numbers and papers of applications that came to their end so many days ago. */
async function expire(tx: Tx, endedBefore: Date): Promise<Erased> {
  const ended: Prisma.HousingApplicationWhereInput = {
    OR: [
      { batch: { status: { in: ['closed', 'cancelled'] }, statusAt: { lt: endedBefore } } },
      { status: { in: ['rejected', 'withdrawn'] }, statusAt: { lt: endedBefore } },
    ],
    NOT: { place: { status: 'selected', lease: null } },
  }
  const application = { is: ended }
  const members = await emptied(
    tx.householdMember.updateMany({ where: { application, identitySealed: { not: '' } }, data: NOTHING }),
  )
  const papers = await tx.housingPaper.findMany({ where: { application }, select: { fileId: true } })
  const { count } = await tx.housingPaper.deleteMany({ where: { application } })
  return { ...members, removed: count, fileIds: papers.map(paper => paper.fileId) }
}

/** Blocks under the identity numbers of somebody's own household: they hold until their day. */
async function blocksOf(client: Tx, { talentId }: Person) {
  const self = await client.householdMember.findMany({
    where: { relation: 'self', application: { talentId }, identityKey: { not: '' } },
    select: { identityKey: true },
  })
  return client.housingBlock.findMany({
    where: { identityKey: { in: self.map(member => member.identityKey) } },
    omit: { identityKey: true, byUserId: true },
  })
}

/** Applications for apartments with household, papers and place in the order; blocks. */
export const allocationsData: PersonalData = {
  holdings: [
    {
      key: 'housingBlocks',
      models: ['HousingBlock'],
      read: blocksOf,
      erase: async (tx, person) => {
        const blocks = await blocksOf(tx, person)
        const kept = blocks.map(block => ({
          count: 1,
          why: 'block' as const,
          until: localDateOfColumn(block.untilOn),
        }))
        return { removed: 0, kept }
      },
      expire: async (tx, { now, rules }) => {
        const before = startOfDay(addDays(localDateOf(now), -rules.identityDays))
        const { count } = await tx.housingBlock.deleteMany({ where: { untilOn: { lt: before } } })
        return { removed: count }
      },
    },
    {
      key: 'housing',
      models: [
        'HousingApplication',
        'HouseholdMember',
        'HousingPaper',
        'HousingStep',
        'AllocationPlace',
        'PlaceMove',
      ],
      read,
      erase,
      expire: (tx, { now, rules }) => expire(tx, startOfDay(addDays(localDateOf(now), -rules.identityDays))),
    },
  ],
  subjects: async (client, { talentId }) => {
    const rows = await client.housingApplication.findMany({ where: { talentId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'housing', id }))
  },
  obstacles: async (client, { talentId }) => {
    const places = await client.allocationPlace.findMany({
      where: { application: { talentId }, batch: { status: { in: ['ranked', 'selecting'] } } },
      select: { status: true, lease: { select: { id: true } } },
    })
    if (places.some(place => place.status === 'waiting' || place.status === 'called')) {
      return ['waiting-list']
    }
    return places.some(place => place.status === 'selected' && !place.lease) ? ['lease-running'] : []
  },
}
