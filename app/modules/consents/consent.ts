/** What personal data are used for beyond the account itself. Each is agreed to and withdrawn alone. */
export const CONSENT_PURPOSES = ['matching', 'disclosure', 'sensitive'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** Version of the words of the three purposes; raised whenever they change in meaning. */
export const PURPOSES_VERSION = '2026-11-28'

export type ConsentState = { purpose: ConsentPurpose; granted: boolean; at: Date | null }

/** The present word on every purpose: what was said last, else what registration implies. */
export function consentStates(
  said: readonly { purpose: ConsentPurpose; granted: boolean; at: Date }[],
): ConsentState[] {
  return CONSENT_PURPOSES.map(
    purpose => said.find(one => one.purpose === purpose) ?? { purpose, granted: true, at: null },
  )
}
