import { ERASED_NAME, type PersonalData, removed } from '../../platform/personal-data.server'

/** The account, its ways in and its sessions. Of an erased one only an empty shell is left, so that logs keep their sense. */
export const identityData: PersonalData = {
  holdings: [
    {
      key: 'sessions',
      models: ['Session'],
      read: (client, { userId }) =>
        client.session.findMany({ where: { userId }, omit: { token: true, userId: true } }),
      erase: (tx, { userId }) => removed(tx.session.deleteMany({ where: { userId } })),
    },
    {
      key: 'logins',
      models: ['Account', 'TwoFactor', 'Verification'],
      read: (client, { userId }) =>
        client.account.findMany({
          where: { userId },
          select: { providerId: true, scope: true, createdAt: true, updatedAt: true },
        }),
      erase: async (tx, { userId, email }) => {
        const logins = await tx.account.deleteMany({ where: { userId } })
        const factors = await tx.twoFactor.deleteMany({ where: { userId } })
        const links = await tx.verification.deleteMany({
          where: { OR: [{ identifier: { contains: email } }, { value: { in: [userId, email] } }] },
        })
        return { removed: logins.count + factors.count + links.count }
      },
    },
    {
      key: 'account',
      models: ['User'],
      read: (client, { userId }) => client.user.findMany({ where: { id: userId } }),
      erase: async (tx, { userId }, { now }) => {
        await tx.user.update({
          where: { id: userId },
          data: {
            name: ERASED_NAME,
            email: `${userId}@erased.invalid`,
            emailVerified: false,
            image: null,
            twoFactorEnabled: false,
            consentVersion: null,
            consentAt: null,
            disabledAt: now,
          },
        })
        return { removed: 0, emptied: 1 }
      },
    },
  ],
  subjects: async (_client, { userId }) => [{ kind: 'account', id: userId }],
}
