export { currentAccount } from './current-account.server'
export { DEMO_EMAILS, DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.server'
export { type LoginRefusal, logIn } from './log-in.server'
export { logOut } from './log-out.server'
