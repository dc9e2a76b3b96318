import { type PersonalData, removed } from '../../platform/personal-data.server'

/** Invitations of enterprises to a talent. */
export const invitationsData: PersonalData = {
  holdings: [
    {
      key: 'invitations',
      models: ['TalentInvitation'],
      read: (client, { talentId }) =>
        client.talentInvitation.findMany({
          where: { talentId },
          omit: { byUserId: true },
          include: { enterprise: { select: { name: true } }, opening: { select: { title: true } } },
        }),
      erase: (tx, { talentId }) => removed(tx.talentInvitation.deleteMany({ where: { talentId } })),
    },
  ],
  subjects: async (client, { talentId }) => {
    const rows = await client.talentInvitation.findMany({ where: { talentId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'invitation', id }))
  },
}
