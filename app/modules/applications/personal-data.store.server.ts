import { type PersonalData, removed } from '../../platform/personal-data.server'

/** Applications with everything said and agreed in them; they go with the person. */
export const applicationsData: PersonalData = {
  holdings: [
    {
      key: 'applications',
      models: ['Application', 'ApplicationStep', 'Interview', 'Offer'],
      read: (client, { talentId }) =>
        client.application.findMany({
          where: { talentId },
          include: {
            opening: { select: { title: true, enterprise: { select: { name: true } } } },
            steps: { omit: { byUserId: true }, orderBy: { at: 'asc' } },
            interviews: true,
            offers: true,
          },
        }),
      erase: (tx, { talentId }) => removed(tx.application.deleteMany({ where: { talentId } })),
    },
  ],
  subjects: async (client, { talentId }) => {
    const rows = await client.application.findMany({ where: { talentId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'application', id }))
  },
}
