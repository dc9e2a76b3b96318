import { db, type Tx } from '../../platform/db.server'

const LINK_LIFE_MS = 86_400_000

/** Memberships that count: of people who confirmed their address, or may still do so within a day of signing up. */
function counting(now: Date) {
  const recent = new Date(now.getTime() - LINK_LIFE_MS)
  return {
    status: { in: ['active' as const, 'pending' as const] },
    user: { OR: [{ emailVerified: true }, { createdAt: { gt: recent } }] },
  }
}

/** Enterprises under this code or this name, with how many people already act for each. */
export async function findEnterpriseClaims(
  client: Pick<Tx, 'enterprise'>,
  creditCode: string,
  name: string,
  now: Date,
) {
  const rows = await client.enterprise.findMany({
    where: { OR: [{ creditCode }, { name }] },
    select: {
      id: true,
      creditCode: true,
      name: true,
      status: true,
      organisation: { select: { _count: { select: { memberships: { where: counting(now) } } } } },
    },
  })
  return rows.map(({ organisation, ...row }) => ({ ...row, members: organisation._count.memberships }))
}

/** The same outside a transaction. */
export async function findEnterpriseClaimsNow(creditCode: string, name: string, now: Date) {
  return findEnterpriseClaims(db(), creditCode, name, now)
}

type NewEnterprise = {
  name: string
  creditCode: string
  contactName: string
  contactEmail: string
  now: Date
}

/** Inserts an enterprise that waits for review, with its organisation; returns their id. */
export async function insertEnterprise(tx: Tx, input: NewEnterprise): Promise<string> {
  const { name, creditCode, contactName, contactEmail, now } = input
  const organisation = await tx.organisation.create({
    data: {
      kind: 'enterprise',
      name,
      createdAt: now,
      enterprise: {
        create: { name, creditCode, contactName, contactEmail, status: 'pending', statusAt: now },
      },
    },
    select: { id: true },
  })
  return organisation.id
}

/** Turns a registered enterprise nobody acts for into one that waits for review; memberships never confirmed end. */
export async function claimEnterprise(tx: Tx, id: string, input: Omit<NewEnterprise, 'name'>): Promise<void> {
  const { creditCode, contactName, contactEmail, now } = input
  await tx.membership.updateMany({
    where: { organisationId: id, status: { in: ['active', 'pending'] } },
    data: { status: 'ended', decidedAt: now },
  })
  const enterprise = await tx.enterprise.findUniqueOrThrow({ where: { id }, select: { status: true } })
  if (enterprise.status === 'approved') return
  await tx.enterprise.update({
    where: { id },
    data: { creditCode, contactName, contactEmail, status: 'pending', statusAt: now },
  })
}

/** Universities whose name contains a text, at most `take`, shortest names first. */
export async function findUniversityChoices(text: string, take: number) {
  return db().$queryRaw<{ id: string; name: string; city: string }[]>`
    SELECT o.id::text AS id, u.name, u.city FROM university u JOIN organisation o ON o.id = u.id
    WHERE u.name ILIKE ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}
    ORDER BY length(u.name), u.name LIMIT ${take}`
}

/** One university by id, or null. */
export async function findUniversityName(id: string): Promise<{ id: string; name: string } | null> {
  return db().organisation.findFirst({ where: { id, kind: 'university' }, select: { id: true, name: true } })
}

/** Keeps writes about the members of one organisation in a row until the transaction ends. */
export async function lockOrganisation(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${id}::uuid FOR UPDATE`
}

/** The department of this name, added when it is not there; returns its id. */
export async function findOrInsertDepartment(tx: Tx, name: string): Promise<string> {
  const there = await tx.organisation.findFirst({
    where: { kind: 'department', name },
    select: { id: true },
  })
  return (
    there?.id ??
    (await tx.organisation.create({ data: { kind: 'department', name }, select: { id: true } })).id
  )
}

/** Whether anybody acts for an organisation. */
export async function hasActiveMembers(tx: Tx, organisationId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { organisationId, status: 'active' } })) > 0
}

/** The talent office, added when it is not there; returns its id. */
export async function findOrInsertOffice(tx: Tx): Promise<string> {
  const there = await tx.organisation.findFirst({ where: { kind: 'office' }, select: { id: true } })
  return (
    there?.id ??
    (await tx.organisation.create({ data: { kind: 'office', name: '人才办' }, select: { id: true } })).id
  )
}
