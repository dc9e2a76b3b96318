import { idOf } from '../../../prisma/builders/chance'
import { DEMO_FAIRS } from '../../../prisma/builders/data/fairs'
import { PAST_FAIR } from '../../../prisma/builders/data/past-fair'
import { daysFrom } from '../../../prisma/builders/days'
import { fairSlug } from '../../../prisma/builders/fairs'
import { REQUESTS_CLOSED } from '../../../prisma/builders/request-cases'
import { paperIdOf } from '../../../prisma/builders/service-papers'
import { caseIdOf, serviceIdOf } from '../../../prisma/builders/services'
import { counterIdOf, voucherIdOf } from '../../../prisma/builders/vouchers'
import type { Person } from './people'

/** Ids that belong to somebody, by the parameter's name; what is left out belongs to nobody of the cast. */
type Things = Partial<Record<string, string>>

/** The fair that is over: everybody of the cast took part. */
export const PAST = fairSlug(PAST_FAIR, daysFrom(new Date()))

/** Open requests of the demonstration have the serials after the closed ones. */
export const openRequest = (place: number) => idOf('request', REQUESTS_CLOSED + place)
const keyTalent = (serial: number) => idOf('key-talent', serial)
/** The first visit of the first talent in the care of leader@. */
const leadersVisit = idOf('visit', idOf('pairing', 'now', keyTalent(0)), 0)
const graduateApplication = idOf('application', 0, 0)

/** The first case of the demonstration: rent subsidy, asked for by graduate@ and handled by department2@. */
export const FIRST_CASE = caseIdOf(0)
/** An application for a talent card by kind and position of the talent, and the card of graduate@. */
export const cardCase = (key: string) => idOf('card-application', key)
export const ownCard = idOf('card', 'first-0')

const days = daysFrom(new Date())

/** The edition of the demonstration whose timetable is published. */
export const SOLVED_FAIR = fairSlug(DEMO_FAIRS[0]!, days)
/** The editions of the demonstration whose wishes are being collected, and that is open to registration. */
export const WISHING_FAIR = fairSlug(DEMO_FAIRS[1]!, days)
export const MASTERS_FAIR = fairSlug(DEMO_FAIRS[2]!, days)

/** Things of the demonstration accounts as the demonstration makes them. */
export const OWN: Partial<Record<Person, Things>> = {
  graduate: {
    applicationId: graduateApplication,
    interviewId: idOf('interview', graduateApplication, 0),
    partId: idOf('education', idOf('talent', 0), 0),
    registrationId: idOf('gathering-registration', 'brief-today', idOf('user', 'graduate')),
    requestId: openRequest(0),
    paperId: paperIdOf(FIRST_CASE),
    serviceId: serviceIdOf('school'),
    cardId: ownCard,
    caseId: cardCase('first-0'),
  },
  graduate2: { requestId: openRequest(3), caseId: cardCase('first-1') },
  leader: { requestId: openRequest(1), keyTalentId: keyTalent(0), visitId: leadersVisit },
  liaison: { keyTalentId: keyTalent(0), visitId: leadersVisit },
  department: { requestId: openRequest(1), caseId: cardCase('first-706') },
  department2: { requestId: openRequest(0), paperId: paperIdOf(FIRST_CASE) },
  enterprise: {
    openingId: idOf('opening', 0),
    applicationId: graduateApplication,
    interviewId: idOf('interview', graduateApplication, 0),
    talentId: idOf('talent', 0),
    caseId: cardCase('first-700'),
    slug: PAST,
    partnerId: idOf('fair-party', 'smart', 'university', 0),
  },
  university: { slug: PAST, partnerId: idOf('fair-party', 'smart', 'enterprise', 0) },
  enterprise2: { openingId: idOf('opening', 18) },
  office: {
    openingId: idOf('opening', 0),
    enterpriseId: idOf('enterprise', 0),
    eventId: idOf('gathering', 'salon-3'),
    partyId: idOf('fair-party', 'industry', 'university', 0),
    cardId: ownCard,
    caseId: cardCase('family-0'),
    policyId: '00000000-0000-7000-8000-0000000ca1c1',
    code: 'C',
    requestId: openRequest(0),
    paperId: paperIdOf(FIRST_CASE),
    serviceId: serviceIdOf('rent'),
    articleId: idOf('policy', 0),
    stationId: idOf('station', 'binjiang'),
    voucherId: voucherIdOf('museum'),
    counterId: counterIdOf('library'),
    roundId: idOf('round', 'now'),
    proposalId: idOf('pairing-proposal', 1),
    leaderId: idOf('leader', 0),
    keyTalentId: keyTalent(0),
    visitId: leadersVisit,
  },
}

/** Things that everybody may read. */
export const PUBLIC_THINGS: Things = {
  openingId: idOf('opening', 0),
  enterpriseId: idOf('enterprise', 0),
  universityId: idOf('university', '4144011349'),
  lotteryId: idOf('lottery', 'A'),
  batchId: idOf('allotment', 'A'),
  projectId: idOf('apartment', 'tangxia'),
  articleId: idOf('policy', 0),
  stationId: idOf('station', 'binjiang'),
  token: 'unknown',
  noticeId: idOf('card-notice', 'running'),
  slug: WISHING_FAIR,
}

/** The id of nothing at all. */
export const NOTHING = '019aa000-0000-7000-8000-000000000000'

/** An address with its parameters filled in. */
export function fill(path: string, things: Things): string {
  return path.replace(/:(\w+)/g, (_, name: string) => things[name] ?? NOTHING)
}
