/** Version of the words under which personal data are used; raised whenever catalogue `account.consent` changes in meaning. */
export const CONSENT_VERSION = '2026-11-01'
