import { db, type Prisma, type Tx } from '../../platform/db.server'

type Client = Pick<Tx, 'user'>

/** An account by its address (any case) with what a login or a mail needs; null when there is none. */
export async function findAccountByEmail(email: string, client: Client = db()) {
  return client.user.findUnique({
    where: { email: email.toLowerCase() },
    select: {
      id: true,
      kind: true,
      name: true,
      locale: true,
      emailVerified: true,
      disabledAt: true,
      twoFactorEnabled: true,
    },
  })
}

/** An account by id; null when there is none. */
export async function findAccountById(id: string, client: Client = db()) {
  return client.user.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      name: true,
      email: true,
      emailVerified: true,
      disabledAt: true,
      twoFactorEnabled: true,
    },
  })
}

/** Changes an account. */
export async function updateAccount(tx: Tx, id: string, data: Prisma.UserUpdateInput): Promise<void> {
  await tx.user.update({ where: { id }, data })
}

/** Takes secret and backup codes away; the login asks for the password alone from then on. */
export async function removeAuthenticator(tx: Tx, userId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { userId } })
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
}

/** The stored hash of an account's password; null when it has none. */
export async function findPasswordHash(userId: string): Promise<string | null> {
  const row = await db().account.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true },
  })
  return row?.password ?? null
}

/** Replaces the password of an account. */
export async function updatePasswordHash(tx: Tx, userId: string, password: string): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password },
  })
  if (count === 0) {
    await tx.account.create({ data: { userId, accountId: userId, providerId: 'credential', password } })
  }
}

/** Kind, name and organisation of some accounts by address. */
export async function findAccountsByEmail(emails: readonly string[]) {
  const rows = await db().user.findMany({
    where: { email: { in: [...emails] }, disabledAt: null },
    select: {
      email: true,
      kind: true,
      name: true,
      memberships: {
        where: { status: 'active' },
        select: { organisation: { select: { name: true } } },
        take: 1,
      },
    },
  })
  return rows.map(({ memberships, ...row }) => ({
    ...row,
    organisation: memberships[0]?.organisation.name ?? null,
  }))
}

type AccountRow = Pick<
  Prisma.UserCreateInput,
  'kind' | 'name' | 'email' | 'locale' | 'emailVerified' | 'consentVersion' | 'consentAt'
> & { passwordHash: string }

/** Inserts an account with its password, and the empty talent profile of a graduate; returns its id. */
export async function insertAccount(tx: Tx, { passwordHash, ...user }: AccountRow): Promise<string> {
  const talent = user.kind === 'graduate' ? { talent: { create: { name: user.name } } } : {}
  const { id } = await tx.user.create({
    data: { ...user, email: user.email.toLowerCase(), ...talent },
    select: { id: true },
  })
  await tx.account.create({
    data: { userId: id, accountId: id, providerId: 'credential', password: passwordHash },
  })
  return id
}
