import type { PersonalData } from '../../platform/personal-data.server'

/** Appointments at talent stations and pauses of booking; places to come are free again. */
export const stationsData: PersonalData = {
  holdings: [
    {
      key: 'stationBookings',
      models: ['StationBooking', 'StationPause'],
      read: async (client, { userId }) => [
        ...(await client.stationBooking.findMany({
          where: { userId },
          include: { slot: { select: { station: { select: { name: true } } } } },
        })),
        ...(await client.stationPause.findMany({ where: { userId }, omit: { liftedById: true } })),
      ],
      erase: async (tx, { userId }) => {
        const bookings = await tx.stationBooking.deleteMany({ where: { userId } })
        const pauses = await tx.stationPause.deleteMany({ where: { userId } })
        return { removed: bookings.count + pauses.count }
      },
    },
  ],
}
