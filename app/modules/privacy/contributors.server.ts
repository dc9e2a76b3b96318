import type { Holding, PersonalData } from '../../platform/personal-data.server'
import { allocationsData } from '../allocations/index.server'
import { applicationsData } from '../applications/index.server'
import { auditData } from '../audit/index.server'
import { cardsData } from '../cards/index.server'
import { consentsData } from '../consents/index.server'
import { fairsData } from '../fairs/index.server'
import { filesData } from '../files/index.server'
import { gatheringsData } from '../gatherings/index.server'
import { identityData } from '../identity/index.server'
import { importsData } from '../imports/index.server'
import { invitationsData } from '../invitations/index.server'
import { notificationsData } from '../notifications/index.server'
import { openingsData } from '../openings/index.server'
import { organisationsData } from '../organisations/index.server'
import { pairingsData } from '../pairings/index.server'
import { requestsData } from '../requests/index.server'
import { servicesData } from '../services-offered/index.server'
import { stationsData } from '../stations/index.server'
import { talentsData } from '../talents/index.server'
import { tenanciesData } from '../tenancies/index.server'
import { universitiesData } from '../universities/index.server'
import { visitsData } from '../visits/index.server'
import { vouchersData } from '../vouchers/index.server'
import { correctionsData } from './corrections.store.server'

/**
 * Everybody who holds personal data, in the order of erasure: what refers to something stands before it. A new module
 * adds its line here; a test names the models nobody answers for.
 */
export const CONTRIBUTORS: readonly PersonalData[] = [
  notificationsData,
  importsData,
  universitiesData,
  visitsData,
  vouchersData,
  stationsData,
  servicesData,
  cardsData,
  requestsData,
  pairingsData,
  tenanciesData,
  allocationsData,
  applicationsData,
  invitationsData,
  openingsData,
  gatheringsData,
  fairsData,
  correctionsData,
  consentsData,
  filesData,
  talentsData,
  organisationsData,
  auditData,
  identityData,
]

/** Every holding of the site. */
export const HOLDINGS: readonly Holding[] = CONTRIBUTORS.flatMap(({ holdings }) => holdings)
