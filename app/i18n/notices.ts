import { catalogue } from './catalogue'
import enAccount from './en/notices/account'
import enApplications from './en/notices/applications'
import enInvitations from './en/notices/invitations'
import enOpenings from './en/notices/openings'
import enRegistries from './en/notices/registries'
import zhAccount from './zh-CN/notices/account'
import zhApplications from './zh-CN/notices/applications'
import zhInvitations from './zh-CN/notices/invitations'
import zhOpenings from './zh-CN/notices/openings'

const zh = { ...zhAccount, ...zhOpenings, ...zhApplications, ...zhInvitations }
const en = { ...enAccount, ...enOpenings, ...enApplications, ...enInvitations }
import zhRegistries from './zh-CN/notices/registries'

const zh = { ...zhAccount, ...zhInvitations, ...zhRegistries }
const en = { ...enAccount, ...enInvitations, ...enRegistries }
import enMembers from './en/notices/members'
import zhAccount from './zh-CN/notices/account'
import zhInvitations from './zh-CN/notices/invitations'
import zhMembers from './zh-CN/notices/members'

const zh = { ...zhAccount, ...zhMembers, ...zhInvitations }
const en = { ...enAccount, ...enMembers, ...enInvitations }

/** What people are told, in the inbox and by mail alike: kind → subject, body, action. */
export const notices = catalogue(zh, en)
export type NoticeKind = keyof typeof zh

/** One kind of notice. `subject` and `body` take the facts stored with it; body paragraphs are separated by \n. */
export type NoticeText = {
  subject: (params: never) => string
  body: (params: never) => string
  action: string
}
