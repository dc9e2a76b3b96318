import { randomUUID } from 'node:crypto'
import { dateColumn, type LocalDate } from '~/kernel/local-date'
import type { Access } from '~/modules/access/index.server'
import { db, type Prisma } from '~/platform/db.server'

let made = 0
const next = () => ++made

/** The access of somebody, nobody in particular unless said. */
export function accessOf(actor: Partial<Access['actor']>, now: Date): Access {
  return {
    actor: {
      userId: randomUUID(),
      kind: 'graduate',
      name: '某人',
      email: 'nobody@cast.test',
      locale: 'zh-CN',
      organisationId: null,
      organisation: null,
      talentId: null,
      twoFactorEnabled: false,
      ...actor,
    },
    now,
    requestId: 'test',
    ip: '127.0.0.1',
    locale: 'zh-CN',
  }
}

async function makeUser(kind: 'graduate' | 'enterprise' | 'university' | 'office', name: string) {
  return db().user.create({ data: { name, email: `${kind}${next()}@cast.test`, kind, emailVerified: true } })
}

/** An approved enterprise (unless said otherwise) with one member, and the access of that member. */
export async function castEnterprise(data: Partial<Prisma.EnterpriseUncheckedCreateInput> = {}) {
  const name = `试用企业${next()}`
  const organisation = await db().organisation.create({ data: { kind: 'enterprise', name } })
  await db().enterprise.create({ data: { id: organisation.id, name, status: 'approved', ...data } })
  const user = await makeUser('enterprise', `招聘${next()}`)
  await db().membership.create({
    data: { userId: user.id, organisationId: organisation.id, role: 'owner' },
  })
  return {
    id: organisation.id,
    name,
    userId: user.id,
    access: (now: Date) =>
      accessOf(
        {
          userId: user.id,
          kind: 'enterprise',
          organisationId: organisation.id,
          organisation: { id: organisation.id, kind: 'enterprise', name, role: 'owner', status: 'active' },
        },
        now,
      ),
  }
}

/** A university with one member, and the access of that member. */
export async function castUniversity(data: Partial<Prisma.UniversityUncheckedCreateInput> = {}) {
  const name = `试用大学${next()}`
  const organisation = await db().organisation.create({ data: { kind: 'university', name } })
  await db().university.create({ data: { id: organisation.id, name, code: `code of ${name}`, ...data } })
  const user = await makeUser('university', `就业办${next()}`)
  await db().membership.create({
    data: { userId: user.id, organisationId: organisation.id, role: 'owner' },
  })
  return {
    id: organisation.id,
    name,
    userId: user.id,
    access: (now: Date) =>
      accessOf(
        {
          userId: user.id,
          kind: 'university',
          organisationId: organisation.id,
          organisation: { id: organisation.id, kind: 'university', name, role: 'owner', status: 'active' },
        },
        now,
      ),
  }
}

/** A graduate with a profile that suffices for applying, and their access. */
export async function castGraduate(data: Partial<Prisma.TalentUncheckedCreateInput> = {}) {
  const name = `毕业生${next()}`
  const user = await makeUser('graduate', name)
  const talent = await db().talent.create({
    data: {
      userId: user.id,
      name,
      phone: '13800000000',
      degree: 'bachelor',
      universityName: '五邑大学',
      educations: { create: { school: '五邑大学', majorName: '机械工程', degree: 'bachelor' } },
      ...data,
    },
  })
  return {
    id: talent.id,
    userId: user.id,
    name,
    access: (now: Date) => accessOf({ userId: user.id, talentId: talent.id }, now),
  }
}

/** Somebody of the talent office. */
export async function castOffice() {
  const user = await makeUser('office', `人才办${next()}`)
  return { userId: user.id, access: (now: Date) => accessOf({ userId: user.id, kind: 'office' }, now) }
}

/** A published opening of an enterprise; its last day is 2027-06-30 unless given. */
export async function castOpening(
  enterpriseId: string,
  data: Partial<Omit<Prisma.OpeningUncheckedCreateInput, 'validUntil'>> & { validUntil?: string | null } = {},
) {
  const { validUntil = '2027-06-30', ...rest } = data
  return db().opening.create({
    data: {
      enterpriseId,
      title: `机械工程师${next()}`,
      status: 'published',
      publishedAt: new Date('2026-11-01T02:00:00Z'),
      duties: '负责夹具设计',
      requirements: '会用三维软件',
      city: '江门',
      ...rest,
      validUntil: validUntil === null ? null : dateColumn(validUntil as LocalDate),
    },
  })
}
