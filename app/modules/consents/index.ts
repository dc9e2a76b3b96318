export {
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type ConsentState,
  consentStates,
  PURPOSES_VERSION,
} from './consent'
export { consentChanged } from './consents.events'
