import type { Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import { ACCOUNT_NOTICES } from './account-notices.server'
import { APARTMENT_NOTICES } from './apartment-notices.server'
import { APPLICATION_NOTICES } from './application-notices.server'
import { CARD_NOTICES } from './card-notices.server'
import { FAIR_DAY_NOTICES } from './fair-day-notices.server'
import { FAIR_NOTICES } from './fair-notices.server'
import { GATHERING_NOTICES } from './gathering-notices.server'
import { INVITATION_NOTICES } from './invitation-notices.server'
import { MEMBER_NOTICES } from './member-notices.server'
import type { AddressNotice, Notice } from './notice'
import { OFFER_NOTICES } from './offer-notices.server'
import { OPENING_NOTICES } from './opening-notices.server'
import { PAIRING_NOTICES } from './pairing-notices.server'
import { REGISTRY_NOTICES } from './registry-notices.server'
import { REQUEST_DIGESTS } from './request-digests.server'
import { REQUEST_NOTICES } from './request-notices.server'
import { SERVICE_NOTICES } from './service-notices.server'
import { STATION_NOTICES } from './station-notices.server'
import { TIMETABLE_NOTICES } from './timetable-notices.server'
import { VISIT_NOTICES } from './visit-notices.server'

/** Says whom to tell what of one kind of event. */
export type NoticeRule = (tx: Tx, event: DeliveredEvent) => Promise<(Notice | AddressNotice)[]>

/** Event name → rule. Each subject has its own file. */
export const NOTICE_RULES: Record<string, NoticeRule> = {
  ...ACCOUNT_NOTICES,
  ...MEMBER_NOTICES,
  ...APPLICATION_NOTICES,
  ...APARTMENT_NOTICES,
  ...CARD_NOTICES,
  ...OFFER_NOTICES,
  ...OPENING_NOTICES,
  ...INVITATION_NOTICES,
  ...GATHERING_NOTICES,
  ...REGISTRY_NOTICES,
  ...FAIR_NOTICES,
  ...FAIR_DAY_NOTICES,
  ...TIMETABLE_NOTICES,
  ...PAIRING_NOTICES,
  ...VISIT_NOTICES,
  ...REQUEST_NOTICES,
  ...REQUEST_DIGESTS,
  ...STATION_NOTICES,
  ...SERVICE_NOTICES,
}
