import { catalogue } from './catalogue'
import enAccount from './en/notices/account'
import enApplications from './en/notices/applications'
import enGatherings from './en/notices/gatherings'
import enFairs from './en/notices/fairs'
import enInvitations from './en/notices/invitations'
import enMembers from './en/notices/members'
import enOpenings from './en/notices/openings'
import enRegistries from './en/notices/registries'
import zhAccount from './zh-CN/notices/account'
import zhApplications from './zh-CN/notices/applications'
import zhGatherings from './zh-CN/notices/gatherings'
import zhFairs from './zh-CN/notices/fairs'
import zhInvitations from './zh-CN/notices/invitations'
import zhMembers from './zh-CN/notices/members'
import zhOpenings from './zh-CN/notices/openings'
import zhRegistries from './zh-CN/notices/registries'

const zh = {
  ...zhAccount,
  ...zhApplications,
  ...zhGatherings,
  ...zhFairs,
  ...zhInvitations,
  ...zhMembers,
  ...zhOpenings,
  ...zhRegistries,
}
const en = {
  ...enAccount,
  ...enApplications,
  ...enGatherings,
  ...enFairs,
  ...enInvitations,
  ...enMembers,
  ...enOpenings,
  ...enRegistries,
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
