import { addDays, type LocalDate, localDateOf, localDateOfColumn, startOfDay } from '../../kernel/local-date'
import { decrypt, encrypt } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import type { Erased, Kept, Person, PersonalData } from '../../platform/personal-data.server'

const PURPOSE = 'household'
const YEAR_DAYS = 366

async function read(client: Tx, { talentId }: Person) {
  const rows = await client.lease.findMany({
    where: { talentId },
    include: {
      unit: { select: { number: true, building: { select: { name: true } } } },
      tenants: true,
      bills: true,
      handovers: { omit: { byUserId: true } },
      settlement: { omit: { byUserId: true } },
      repairs: true,
      wishes: true,
      steps: { omit: { byUserId: true } },
    },
  })
  return rows.map(({ tenants, ...row }) => ({
    ...row,
    tenants: tenants.map(({ identitySealed, ...tenant }) => ({
      ...tenant,
      identity: identitySealed ? decrypt(PURPOSE, identitySealed) : null,
    })),
  }))
}

/** The holder enters the kept lease as its tenant: the profile that bore the name goes. */
async function keepHolder(tx: Tx, person: Person, lease: { id: string; startsOn: Date }): Promise<void> {
  const there = await tx.leaseTenant.count({ where: { leaseId: lease.id, relation: 'self' } })
  if (there > 0) return
  const self = await tx.householdMember.findFirst({
    where: { relation: 'self', application: { talentId: person.talentId }, identitySealed: { not: '' } },
    select: { name: true, identitySealed: true, identityMasked: true },
  })
  await tx.leaseTenant.create({
    data: {
      leaseId: lease.id,
      relation: 'self',
      name: self?.name ?? person.name,
      identitySealed: self?.identitySealed ?? encrypt(PURPOSE, ''),
      identityMasked: self?.identityMasked ?? '',
      fromOn: lease.startsOn,
    },
  })
}

function keptUntil(lease: { endsOn: Date; endedOn: Date | null }, years: number): LocalDate {
  return addDays(localDateOfColumn(lease.endedOn ?? lease.endsOn), years * YEAR_DAYS)
}

async function erase(tx: Tx, person: Person, years: number): Promise<Erased> {
  const leases = await tx.lease.findMany({
    where: { talentId: person.talentId },
    select: { id: true, startsOn: true, endsOn: true, endedOn: true },
  })
  const kept: Kept[] = []
  for (const lease of leases) {
    await keepHolder(tx, person, lease)
    kept.push({ count: 1, why: 'lease', until: keptUntil(lease, years) })
  }
  const leaseId = { in: leases.map(lease => lease.id) }
  const wishes = await tx.leaseWish.deleteMany({ where: { leaseId } })
  const repairs = await tx.leaseRepair.updateMany({ where: { leaseId }, data: { what: '', answer: '' } })
  return { removed: wishes.count, emptied: repairs.count, kept }
}

/** Names and identity numbers of leases that ended so long ago, and the pictures of their handovers. */
async function expire(tx: Tx, endedBefore: Date): Promise<Erased> {
  const lease = {
    status: { in: ['expired', 'terminated', 'cancelled'] as const },
    OR: [{ endedOn: { lt: endedBefore } }, { endedOn: null, endsOn: { lt: endedBefore } }],
  }
  const where = { lease: { ...lease, status: { in: [...lease.status.in] } } }
  const pictures = await tx.handoverPicture.findMany({
    where: { handover: where },
    select: { fileId: true },
  })
  const gone = await tx.handoverPicture.deleteMany({ where: { handover: where } })
  const tenants = await tx.leaseTenant.deleteMany({ where })
  return {
    removed: gone.count + tenants.count,
    fileIds: pictures.map(picture => picture.fileId),
  }
}

/** Leases with everything belonging to them. They are kept as long as contracts and accounts have to be. */
export const tenanciesData: PersonalData = {
  holdings: [
    {
      key: 'leases',
      models: [
        'Lease',
        'LeaseTenant',
        'LeaseBill',
        'LeaseHandover',
        'HandoverPicture',
        'LeaseSettlement',
        'LeaseRepair',
        'LeaseWish',
        'LeaseStep',
      ],
      read,
      erase: (tx, person, { rules }) => erase(tx, person, rules.leaseYears),
      expire: (tx, { now, rules }) =>
        expire(tx, startOfDay(addDays(localDateOf(now), -rules.leaseYears * YEAR_DAYS))),
    },
  ],
  subjects: async (client, { talentId }) => {
    const rows = await client.lease.findMany({ where: { talentId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'lease', id }))
  },
  obstacles: async (client, { talentId }) => {
    const running = await client.lease.count({
      where: { talentId, status: { in: ['draft', 'to_sign', 'active'] } },
    })
    return running > 0 ? ['lease-running'] : []
  },
}
