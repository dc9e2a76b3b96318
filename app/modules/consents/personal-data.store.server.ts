import type { PersonalData } from '../../platform/personal-data.server'

/** What somebody agreed to and withdrew, and when. */
export const consentsData: PersonalData = {
  holdings: [
    {
      key: 'consents',
      models: ['Consent', 'ConsentStep'],
      read: (client, { userId }) =>
        client.consentStep.findMany({ where: { userId }, omit: { userId: true }, orderBy: { at: 'asc' } }),
      erase: async (tx, { userId }) => {
        const words = await tx.consent.deleteMany({ where: { userId } })
        const steps = await tx.consentStep.deleteMany({ where: { userId } })
        return { removed: words.count + steps.count }
      },
    },
  ],
}
