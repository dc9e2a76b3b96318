import { type PersonalData, removed } from '../../platform/personal-data.server'

/** Appointments at stations, and pauses after staying away. */
export const stationsData: PersonalData = {
  holdings: [
    {
      key: 'stationBookings',
      models: ['StationBooking'],
      read: (client, { userId }) =>
        client.stationBooking.findMany({
          where: { userId },
          include: { slot: { select: { station: { select: { name: true } } } } },
        }),
      erase: (tx, { userId }) => removed(tx.stationBooking.deleteMany({ where: { userId } })),
    },
    {
      key: 'stationPauses',
      models: ['StationPause'],
      read: (client, { userId }) =>
        client.stationPause.findMany({ where: { userId }, omit: { liftedById: true } }),
      erase: (tx, { userId }) => removed(tx.stationPause.deleteMany({ where: { userId } })),
    },
  ],
  subjects: async (client, { userId }) => {
    const rows = await client.stationBooking.findMany({ where: { userId }, select: { id: true } })
    return rows.map(({ id }) => ({ kind: 'station-booking', id }))
  },
}
