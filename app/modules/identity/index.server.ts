export { changePassword, provesPassword } from './change-password.server'
export { changeProfile } from './change-profile.server'
export { confirmEmail, resendConfirmation } from './confirm-email.server'
export { currentAccount } from './current-account.server'
export { DEMO_EMAILS, DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.server'
export { hasAccount } from './has-account.server'
export { type AccountState, listAccounts } from './list-accounts.server'
export { type LoginRefusal, logIn } from './log-in.server'
export {
  awaitsSecondFactor,
  logInSecondFactor,
  type SecondFactorRefusal,
} from './log-in-second-factor.server'
export { logOut } from './log-out.server'
export {
  endAccountSessions,
  removeSecondFactor,
  removeSecondFactorOf,
  setAccountDisabled,
} from './manage-account.server'
export { type AccountKind, openAccount } from './open-account.server'
export { hashPassword, isPassword } from './password.server'
export { identityData } from './personal-data.store.server'
export { replacePassword } from './replace-password.server'
export { askPasswordReset, isResetLinkGood, resetPassword } from './reset-password.server'
export {
  beginSecondFactor,
  confirmSecondFactor,
  disableSecondFactor,
  renewBackupCodes,
} from './second-factor.server'
export { openSetup, type SecondFactorSetup, sealSetup } from './second-factor-setup.server'
export { endSessions, listSessions } from './sessions.server'
export { signUp } from './sign-up.server'
export { tidyAccounts } from './tidy-accounts.server'
export type { SignedInVisit, Visit } from './visit'
