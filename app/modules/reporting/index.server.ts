export { homeFacts } from './home-facts.server'
export { measureReplyTimes } from './measure-reply-times.server'
export { enterpriseDesk, officeDesk } from './office-desk.server'
