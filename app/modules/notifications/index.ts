export { MAIL_GROUPS, type MailGroup, mailGroupOf } from './mail-groups'
