import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Everything the owner edits. */
export async function findOwnProfile(talentId: string) {
  return db().talent.findUnique({
    where: { id: talentId },
    include: {
      educations: { orderBy: { position: 'asc' } },
      experiences: { orderBy: { position: 'asc' } },
      blocks: {
        include: { enterprise: { select: { id: true, name: true } } },
        orderBy: { createdAt: 'desc' },
      },
    },
  })
}

/** The parts of a profile that enterprises may read, without any contact field. */
export const PUBLIC_PROFILE = {
  id: true,
  userId: true,
  name: true,
  universityName: true,
  majorCode: true,
  majorName: true,
  degree: true,
  graduatingClass: true,
  headline: true,
  summary: true,
  currentCity: true,
  wishedCities: true,
  wishedSalaryFen: true,
  wishedTypes: true,
  skills: true,
  visibility: true,
  updatedAt: true,
  educations: { orderBy: { position: 'asc' } },
  experiences: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.TalentSelect

/** A profile without contact data, whether that enterprise was shut out, whether disclosure was withdrawn. */
export async function findProfile(talentId: string, enterpriseId: string) {
  const withdrawn = { where: { purpose: 'disclosure', granted: false }, select: { purpose: true } } as const
  const row = await db().talent.findUnique({
    where: { id: talentId },
    select: {
      ...PUBLIC_PROFILE,
      blocks: { where: { enterpriseId }, select: { enterpriseId: true } },
      user: { select: { consents: withdrawn } },
    },
  })
  if (!row) return null
  const { blocks, user, ...profile } = row
  return { ...profile, blocked: blocks.length > 0, withdrawn: user.consents.length > 0 }
}

/** The contact fields alone. */
export async function findContact(talentId: string) {
  return db().talent.findUnique({
    where: { id: talentId },
    select: { phone: true, contactEmail: true, resumeFileId: true, user: { select: { email: true } } },
  })
}

/** The talent of an account, made when missing. */
export async function upsertTalent(tx: Tx, userId: string, name: string): Promise<string> {
  const row = await tx.talent.upsert({
    where: { userId },
    create: { userId, name },
    update: {},
    select: { id: true },
  })
  return row.id
}

/** Writes fields of a profile. */
export async function updateTalent(
  tx: Tx,
  talentId: string,
  data: Prisma.TalentUncheckedUpdateInput,
): Promise<void> {
  await tx.talent.update({ where: { id: talentId }, data })
}

/** What the completeness rule looks at, inside the transaction that changed it. */
export async function findFacts(tx: Tx, talentId: string) {
  return tx.talent.findUniqueOrThrow({
    where: { id: talentId },
    include: {
      _count: { select: { educations: true, experiences: true } },
      educations: { orderBy: { position: 'asc' } },
    },
  })
}

/** Whether a registered major or university bears a name; their keys for search and matching. */
export async function findKeys(tx: Tx, school: string, majorName: string) {
  const [university, major] = await Promise.all([
    tx.university.findFirst({ where: { name: school }, select: { id: true } }),
    tx.major.findFirst({ where: { name: majorName }, select: { code: true } }),
  ])
  return { universityId: university?.id ?? null, majorCode: major?.code ?? null }
}

/** Notes that somebody looked. */
export async function insertLook(tx: Tx, data: Prisma.TalentLookUncheckedCreateInput): Promise<void> {
  await tx.talentLook.create({ data })
}

/** The latest looks with the names of those who looked. */
export async function findLooks(talentId: string, take: number) {
  const looks = await db().talentLook.findMany({
    where: { talentId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  })
  const ids = [...new Set(looks.flatMap(look => (look.organisationId ? [look.organisationId] : [])))]
  const names = await db().organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(names.map(row => [row.id, row.name]))
  return looks.map(({ id, kind, at, organisationId }) => ({
    id,
    kind,
    at,
    organisation: (organisationId && nameOf.get(organisationId)) ?? null,
  }))
}
