export { auth } from './auth.store.server'
export { currentAccount } from './current-account.server'
