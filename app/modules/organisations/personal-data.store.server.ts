import type { PersonalData } from '../../platform/personal-data.server'
import { removed } from '../../platform/personal-data.server'

/** Whom somebody acts for. */
export const organisationsData: PersonalData = {
  holdings: [
    {
      key: 'memberships',
      models: ['Membership'],
      read: (client, { userId }) =>
        client.membership.findMany({
          where: { userId },
          include: { organisation: { select: { name: true, kind: true } } },
        }),
      erase: (tx, { userId }) => removed(tx.membership.deleteMany({ where: { userId } })),
    },
    {
      key: 'memberInvitations',
      models: ['MemberInvitation'],
      read: (client, { email }) =>
        client.memberInvitation.findMany({ where: { email }, omit: { tokenHash: true } }),
      erase: (tx, { email }) => removed(tx.memberInvitation.deleteMany({ where: { email } })),
    },
  ],
  obstacles: async (client, { userId }) => {
    const owned = await client.membership.findMany({
      where: { userId, role: 'owner', status: 'active' },
      select: { organisationId: true },
    })
    for (const { organisationId } of owned) {
      const others = await client.membership.count({
        where: {
          organisationId,
          userId: { not: userId },
          role: 'owner',
          status: 'active',
          user: { disabledAt: null },
        },
      })
      if (others === 0) return ['last-owner']
    }
    return []
  },
}
