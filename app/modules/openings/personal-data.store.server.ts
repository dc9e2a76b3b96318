import { type PersonalData, removed } from '../../platform/personal-data.server'

/** Openings somebody put by or reported. */
export const openingsData: PersonalData = {
  holdings: [
    {
      key: 'savedOpenings',
      models: ['SavedOpening'],
      read: (client, { talentId }) =>
        client.savedOpening.findMany({
          where: { talentId },
          include: { opening: { select: { title: true } } },
        }),
      erase: (tx, { talentId }) => removed(tx.savedOpening.deleteMany({ where: { talentId } })),
    },
    {
      key: 'openingReports',
      models: ['OpeningReport'],
      read: (client, { userId }) =>
        client.openingReport.findMany({
          where: { byUserId: userId },
          include: { opening: { select: { title: true } } },
        }),
      erase: (tx, { userId }) => removed(tx.openingReport.deleteMany({ where: { byUserId: userId } })),
    },
  ],
}
