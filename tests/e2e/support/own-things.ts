import { idOf } from '../../../prisma/builders/chance'
import type { Person } from './people'

/** Ids that belong to somebody, by the parameter's name; what is left out belongs to nobody of the cast. */
type Things = Partial<Record<string, string>>

/** The fair that is over: everybody of the cast took part. */
function fairOfCast(): string {
  const day = new Date(Date.now() + (8 - 24 * 24) * 3_600_000)
  return `${day.getUTCFullYear()}-smart`
}

const graduateApplication = idOf('application', 0, 0)

/** Things of the demonstration accounts as the demonstration makes them. */
export const OWN: Partial<Record<Person, Things>> = {
  graduate: {
    applicationId: graduateApplication,
    interviewId: idOf('interview', graduateApplication, 0),
    partId: idOf('education', idOf('talent', 0), 0),
    registrationId: idOf('gathering-registration', 'brief-today', idOf('user', 'graduate')),
  },
  enterprise: {
    openingId: idOf('opening', 0),
    applicationId: graduateApplication,
    interviewId: idOf('interview', graduateApplication, 0),
    talentId: idOf('talent', 0),
    slug: fairOfCast(),
    partnerId: idOf('fair-party', 'smart', 'university', 0),
  },
  university: { slug: fairOfCast(), partnerId: idOf('fair-party', 'smart', 'enterprise', 0) },
  enterprise2: { openingId: idOf('opening', 18) },
  office: {
    openingId: idOf('opening', 0),
    enterpriseId: idOf('enterprise', 0),
    eventId: idOf('gathering', 'salon-3'),
    slug: fairOfCast(),
  },
}

/** Things that everybody may read. */
export const PUBLIC_THINGS: Things = {
  openingId: idOf('opening', 0),
  enterpriseId: idOf('enterprise', 0),
  universityId: idOf('university', '4144011349'),
  token: 'unknown',
}

/** The id of nothing at all. */
export const NOTHING = '019aa000-0000-7000-8000-000000000000'

/** An address with its parameters filled in. */
export function fill(path: string, things: Things): string {
  return path.replace(/:(\w+)/g, (_, name: string) => things[name] ?? NOTHING)
}
