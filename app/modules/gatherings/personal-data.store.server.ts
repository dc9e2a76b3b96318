import { type PersonalData, removed } from '../../platform/personal-data.server'

/** Registrations for events, with the people named in them. */
export const gatheringsData: PersonalData = {
  holdings: [
    {
      key: 'eventRegistrations',
      models: ['GatheringRegistration', 'GatheringPerson'],
      read: (client, { userId }) =>
        client.gatheringRegistration.findMany({
          where: { userId },
          omit: { queueNo: true },
          include: {
            gathering: { select: { title: true } },
            people: { select: { name: true, post: true } },
          },
        }),
      erase: (tx, { userId }) => removed(tx.gatheringRegistration.deleteMany({ where: { userId } })),
    },
  ],
}
