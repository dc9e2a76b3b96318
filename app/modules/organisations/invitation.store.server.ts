import { db, type Tx } from '../../platform/db.server'

/** Invitations of one organisation that were neither accepted nor taken back, newest first. */
export async function findOpenInvitations(organisationId: string) {
  return db().memberInvitation.findMany({
    where: { organisationId, acceptedAt: null, revokedAt: null },
    select: { id: true, email: true, role: true, kind: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
}

const shown = {
  id: true,
  email: true,
  role: true,
  kind: true,
  organisationId: true,
  expiresAt: true,
  organisation: { select: { id: true, name: true, kind: true } },
} as const

/** The invitation of a token while it is good, or null. */
export async function findInvitationByHash(tokenHash: string, now: Date) {
  const where = { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }
  return db().memberInvitation.findFirst({ where, select: shown })
}

/** Uses an invitation up: true for exactly one caller, however many come at once. */
export async function takeInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.memberInvitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  })
  return count === 1
}

type NewInvitation = {
  organisationId: string
  email: string
  role: 'owner' | 'admin' | 'member'
  kind?: 'leader' | 'liaison'
  tokenHash: string
  invitedById: string
  createdAt: Date
  expiresAt: Date
}

/** Inserts an invitation; earlier open ones for the same address and organisation are taken back. */
export async function insertInvitation(tx: Tx, data: NewInvitation): Promise<string> {
  await tx.memberInvitation.updateMany({
    where: { organisationId: data.organisationId, email: data.email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: data.createdAt },
  })
  return (await tx.memberInvitation.create({ data, select: { id: true } })).id
}

/** An open invitation of one organisation, or null. */
export async function findOpenInvitation(tx: Tx, organisationId: string, id: string) {
  return tx.memberInvitation.findFirst({
    where: { id, organisationId, acceptedAt: null, revokedAt: null },
    select: { id: true, email: true, role: true },
  })
}

/** Gives an open invitation a new token and a new life. */
export async function renewInvitation(
  tx: Tx,
  id: string,
  data: { tokenHash: string; expiresAt: Date },
): Promise<void> {
  await tx.memberInvitation.update({ where: { id }, data })
}

/** Takes an open invitation of one organisation back; whether there was one. */
export async function revokeOpenInvitation(tx: Tx, organisationId: string, id: string, now: Date) {
  const { count } = await tx.memberInvitation.updateMany({
    where: { id, organisationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  return count === 1
}

/** Address, organisation and inviter of an open invitation, or null. */
export async function findInvitationMail(tx: Tx, id: string) {
  const invitation = await tx.memberInvitation.findFirst({
    where: { id, acceptedAt: null, revokedAt: null },
    select: {
      email: true,
      kind: true,
      invitedById: true,
      organisation: { select: { name: true, kind: true } },
    },
  })
  if (!invitation) return null
  const { invitedById, organisation, kind, email } = invitation
  const inviter = await tx.user.findUnique({
    where: { id: invitedById },
    select: { name: true, locale: true },
  })
  return {
    email,
    kind: kind ?? organisation.kind,
    organisation: organisation.name,
    inviter: inviter?.name ?? organisation.name,
    locale: inviter?.locale === 'en' ? ('en' as const) : ('zh-CN' as const),
  }
}

/** Person and organisation of a membership, and who leads the organisation; null when gone. */
export async function findMembershipMail(tx: Tx, id: string) {
  const membership = await tx.membership.findUnique({
    where: { id },
    select: {
      user: { select: { name: true } },
      organisation: {
        select: {
          name: true,
          kind: true,
          memberships: {
            where: { status: 'active', role: { in: ['owner', 'admin'] }, id: { not: id } },
            select: { userId: true },
          },
        },
      },
    },
  })
  if (!membership) return null
  const { name, kind, memberships } = membership.organisation
  return { name: membership.user.name, organisation: name, kind, leads: memberships.map(row => row.userId) }
}
