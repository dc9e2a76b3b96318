export { countUnread } from './count-unread.server'
export type { Notice } from './notice'
export { notify } from './notify.server'
export { sendMail } from './send-mail.server'
