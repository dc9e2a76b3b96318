export { findConsents, hasWithdrawn, talentHasWithdrawn, writeConsent } from './consents.store.server'
export { consentsData } from './personal-data.store.server'
