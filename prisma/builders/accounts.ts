import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Prisma, PrismaClient } from '../../app/generated/prisma/client.ts'

type Client = PrismaClient | Prisma.TransactionClient

/** One account to be made; `passwordHash` comes from `passwordHashOf`, once for all accounts that share a password. */
export type NewAccount = {
  id?: string
  kind: Prisma.UserCreateManyInput['kind']
  email: string
  name: string
  passwordHash: string
  locale?: 'zh-CN' | 'en'
  createdAt?: Date
  emailVerified?: boolean
  consentVersion?: string
  /** The organisation the account acts for; it must be there already. */
  member?: {
    organisationId: string
    role?: Prisma.MembershipCreateManyInput['role']
    status?: 'pending' | 'active'
  }
}

/** Argon2id hash of a password as logins check it. */
export async function passwordHashOf(password: string): Promise<string> {
  return hash(password)
}

/** Inserts many accounts with their passwords and memberships in three statements; returns their ids in order. */
export async function createAccounts(client: Client, accounts: readonly NewAccount[]): Promise<string[]> {
  const ids = accounts.map(account => account.id ?? randomUUID())
  const stamped = accounts.map((account, index) => ({
    ...account,
    id: ids[index]!,
    createdAt: account.createdAt ?? new Date(),
  }))
  await client.user.createMany({ data: stamped.map(userRow) })
  await client.account.createMany({ data: stamped.map(credentialRow) })
  await client.membership.createMany({ data: stamped.flatMap(membershipRow) })
  return ids
}

/** Inserts one account; returns its id. */
export async function createAccount(client: Client, account: NewAccount): Promise<string> {
  return (await createAccounts(client, [account]))[0]!
}

type Stamped = NewAccount & { id: string; createdAt: Date }

function userRow(account: Stamped): Prisma.UserCreateManyInput {
  return {
    id: account.id,
    kind: account.kind,
    email: account.email.toLowerCase(),
    name: account.name,
    locale: account.locale ?? 'zh-CN',
    emailVerified: account.emailVerified ?? true,
    createdAt: account.createdAt,
    consentVersion: account.consentVersion ?? null,
    consentAt: account.consentVersion ? account.createdAt : null,
  }
}

function credentialRow({ id, passwordHash, createdAt }: Stamped): Prisma.AccountCreateManyInput {
  return { userId: id, accountId: id, providerId: 'credential', password: passwordHash, createdAt }
}

function membershipRow({ id, member, createdAt }: Stamped): Prisma.MembershipCreateManyInput[] {
  if (!member) return []
  const { organisationId, role = 'member', status = 'active' } = member
  return [
    {
      userId: id,
      organisationId,
      role,
      status,
      createdAt,
      decidedAt: status === 'active' ? createdAt : null,
    },
  ]
}
