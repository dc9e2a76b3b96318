import { catalogue } from './catalogue'
import enAccount from './en/notices/account'
import enApartments from './en/notices/apartments'
import enApplications from './en/notices/applications'
import enCards from './en/notices/cards'
import enFairDays from './en/notices/fair-days'
import enFairs from './en/notices/fairs'
import enGatherings from './en/notices/gatherings'
import enInvitations from './en/notices/invitations'
import enMembers from './en/notices/members'
import enOpenings from './en/notices/openings'
import enPairings from './en/notices/pairings'
import enRegistries from './en/notices/registries'
import enRequests from './en/notices/requests'
import enServices from './en/notices/services'
import enStations from './en/notices/stations'
import enTimetables from './en/notices/timetables'
import zhAccount from './zh-CN/notices/account'
import zhApartments from './zh-CN/notices/apartments'
import zhApplications from './zh-CN/notices/applications'
import zhCards from './zh-CN/notices/cards'
import zhFairDays from './zh-CN/notices/fair-days'
import zhFairs from './zh-CN/notices/fairs'
import zhGatherings from './zh-CN/notices/gatherings'
import zhInvitations from './zh-CN/notices/invitations'
import zhMembers from './zh-CN/notices/members'
import zhOpenings from './zh-CN/notices/openings'
import zhPairings from './zh-CN/notices/pairings'
import zhRegistries from './zh-CN/notices/registries'
import zhRequests from './zh-CN/notices/requests'
import zhServices from './zh-CN/notices/services'
import zhStations from './zh-CN/notices/stations'
import zhTimetables from './zh-CN/notices/timetables'

const zh = {
  ...zhAccount,
  ...zhApartments,
  ...zhCards,
  ...zhApplications,
  ...zhGatherings,
  ...zhFairDays,
  ...zhFairs,
  ...zhTimetables,
  ...zhInvitations,
  ...zhMembers,
  ...zhOpenings,
  ...zhRegistries,
  ...zhPairings,
  ...zhRequests,
  ...zhStations,
  ...zhServices,
}
const en = {
  ...enAccount,
  ...enApartments,
  ...enCards,
  ...enApplications,
  ...enGatherings,
  ...enFairDays,
  ...enFairs,
  ...enTimetables,
  ...enInvitations,
  ...enMembers,
  ...enOpenings,
  ...enRegistries,
  ...enPairings,
  ...enRequests,
  ...enStations,
  ...enServices,
}

/** What people are told, in the inbox and by mail alike: kind → subject, body, action. */
export const notices = catalogue(zh, en)
export type NoticeKind = keyof typeof zh

/** One kind of notice. `subject` and `body` take the facts stored with it; body paragraphs are separated by \n. */
export type NoticeText = {
  subject: (params: never) => string
  body: (params: never) => string
  action: string
}
