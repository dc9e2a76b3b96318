import { randomUUID } from 'node:crypto'
import { db, type Prisma } from '~/platform/db.server'

const FIRST = new Date('2026-12-05T01:00:00Z')
const SLOT_MS = 25 * 60_000

type FairShape = {
  universities: number
  enterprises: number
  slots?: number
  tables?: number
  /** Start of the first slot. */
  firstAt?: Date
  /** Worth of a pair by numbers from 0; 0 does not meet. */
  worth?: (university: number, enterprise: number) => number
  edition?: Partial<Prisma.FairEditionUncheckedCreateInput>
}

let made = 0

async function castParties(editionId: string, side: 'university' | 'enterprise', count: number) {
  const kind = side
  const organisations = Array.from({ length: count }, (_, at) => ({
    id: randomUUID(),
    kind,
    name: `${side === 'university' ? '试用大学' : '试用公司'}${made}-${at + 1}`,
  }))
  await db().organisation.createMany({ data: organisations })
  if (side === 'university')
    await db().university.createMany({
      data: organisations.map(({ id, name }) => ({ id, name, code: id.slice(0, 10) })),
    })
  else
    await db().enterprise.createMany({
      data: organisations.map(({ id, name }) => ({ id, name, status: 'approved' as const })),
    })
  const parties = organisations.map((organisation, at) => ({
    id: randomUUID(),
    editionId,
    side,
    organisationId: organisation.id,
    ...(side === 'university' ? { universityId: organisation.id } : { enterpriseId: organisation.id }),
    status: 'approved' as const,
    number: at + 1,
    code: randomUUID().slice(0, 8),
    registeredAt: FIRST,
    statusAt: FIRST,
  }))
  await db().$transaction([
    db().fairParty.createMany({ data: parties }),
    db().fairRepresentative.createMany({
      data: parties.map(party => ({ partyId: party.id, name: '对接人', owner: true })),
    }),
  ])
  return parties.map(({ id, organisationId }) => ({ id, organisationId }))
}

/** An edition ready to be timetabled: slots of one morning, approved parties, worths; held in the phase `swap`. */
export async function castFair(shape: FairShape) {
  made += 1
  const { slots = 6, tables = 10, firstAt = FIRST, worth = (u, e) => 100 + ((u * 7 + e * 13) % 50) } = shape
  const edition = await db().fairEdition.create({
    data: {
      slug: `trial-${made}`,
      nameZh: `试用洽谈会${made}`,
      phase: 'swap',
      phaseHeld: true,
      phaseAt: FIRST,
      tables,
      universityFloor: 0,
      enterpriseFloor: 0,
      affinityWeights: {},
      affinityComputedAt: new Date('2026-11-30T00:00:00Z'),
      ...shape.edition,
    },
  })
  const at = (slot: number) => new Date(firstAt.getTime() + slot * SLOT_MS)
  const session = await db().fairSession.create({
    data: { editionId: edition.id, index: 0, day: firstAt, startsAt: firstAt, endsAt: at(slots) },
  })
  await db().fairSlot.createMany({
    data: Array.from({ length: slots }, (_, index) => ({
      editionId: edition.id,
      sessionId: session.id,
      index,
      day: firstAt,
      startsAt: at(index),
      endsAt: new Date(at(index).getTime() + 20 * 60_000),
    })),
  })
  const universities = await castParties(edition.id, 'university', shape.universities)
  const enterprises = await castParties(edition.id, 'enterprise', shape.enterprises)
  await db().fairAffinity.createMany({
    data: universities.flatMap((u, i) =>
      enterprises.map((e, j) => ({
        universityPartyId: u.id,
        enterprisePartyId: e.id,
        editionId: edition.id,
        value: worth(i, j),
        base: worth(i, j),
        explanation: {},
        inputsHash: 'trial',
        computedAt: FIRST,
      })),
    ),
  })
  return { id: edition.id, slug: edition.slug, universities, enterprises, slotAt: at }
}
