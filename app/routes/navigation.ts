import type { UserKind } from '~/modules/access/index'
import { paths } from '~/paths'

/** Keys of `shell.nav` with the addresses each kind of user sees in the header; visitors have the public ones. */
const publicNav = [
  ['openings', paths.openings()],
  ['fairs', paths.fairs()],
  ['universities', paths.universities()],
  ['enterprises', paths.enterprises()],
  ['events', paths.events()],
  ['apartments', paths.apartments()],
  ['cards', paths.cards()],
  ['stations', paths.stations()],
  ['policies', paths.policies()],
] as const

const cadreNav = [
  ['today', paths.cadre()],
  ['cadreVisits', paths.cadreVisits()],
  ['cadreRequests', paths.cadreRequests()],
  ...publicNav,
] as const

const NAV = {
  visitor: publicNav,
  graduate: [
    ['today', paths.me()],
    ['openings', paths.openings()],
    ['myApplications', paths.myApplications()],
    ['myProfile', paths.myProfile()],
    ['myServices', paths.myServices()],
    ['myApartments', paths.myApartments()],
    ['myCard', paths.myCard()],
    ['myInvitations', paths.myInvitations()],
    ['mySaved', paths.mySaved()],
    ['stations', paths.stations()],
    ['policies', paths.policies()],
    ['fairs', paths.fairs()],
    ['events', paths.events()],
  ],
  enterprise: [
    ['today', paths.enterpriseHome()],
    ['enterpriseOpenings', paths.enterpriseOpenings()],
    ['enterpriseApplications', paths.enterpriseApplications()],
    ['enterpriseTalents', paths.enterpriseTalents()],
    ['enterpriseCards', paths.enterpriseCards()],
    ['fairs', paths.ownFairs('enterprise')],
    ['enterpriseProfile', paths.enterpriseProfile()],
    ['events', paths.events()],
  ],
  university: [
    ['today', paths.universityHome()],
    ['universityRoster', paths.universityRoster()],
    ['universitySupply', paths.universitySupply()],
    ['fairs', paths.ownFairs('university')],
    ['universityProfile', paths.universityProfile()],
    ['openings', paths.openings()],
    ['enterprises', paths.enterprises()],
    ['events', paths.events()],
  ],
  leader: cadreNav,
  liaison: cadreNav,
  department: [['today', paths.department()], ['departmentCards', paths.departmentCards()], ...publicNav],
  office: [
    ['today', paths.office()],
    ['reviews', paths.officeReviews()],
    ['fairs', paths.officeFairs()],
    ['officeRequests', paths.officeRequests()],
    ['officeRounds', paths.officeRounds()],
    ['officeApartments', paths.officeApartments()],
    ['officeCards', paths.officeCards()],
    ['officeEnterprises', paths.officeEnterprises()],
    ['officeOpenings', paths.officeOpenings()],
    ['officeUniversities', paths.officeUniversities()],
    ['officeTalents', paths.officeTalents()],
    ['events', paths.officeEvents()],
    ['officeServices', paths.officeServices()],
    ['officeStations', paths.officeStations()],
    ['officePolicies', paths.officePolicies()],
    ['officeImports', paths.officeImports()],
  ],
} as const satisfies Record<UserKind | 'visitor', readonly (readonly [string, string])[]>

export type NavKey = (typeof NAV)[keyof typeof NAV][number][0]

const MOST_ON_THE_LINE = 5
const BESIDE_SEARCH = 4

type Entries = readonly (readonly [NavKey, string])[]

/** The header's entries for one kind of user: those on the line, and those behind “more” when there are too many. */
export function navigationOf(kind: UserKind | null): { line: Entries; more: Entries } {
  const entries: Entries = NAV[kind ?? 'visitor']
  const most = kind === null ? BESIDE_SEARCH : MOST_ON_THE_LINE
  if (entries.length <= most) return { line: entries, more: [] }
  return { line: entries.slice(0, most), more: entries.slice(most) }
}
