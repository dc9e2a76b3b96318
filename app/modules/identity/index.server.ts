export { changePassword } from './change-password.server'
export { confirmEmail, resendConfirmation } from './confirm-email.server'
export { currentAccount } from './current-account.server'
export { DEMO_EMAILS, DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.server'
export { type LoginRefusal, logIn } from './log-in.server'
export {
  awaitsSecondFactor,
  logInSecondFactor,
  type SecondFactorRefusal,
} from './log-in-second-factor.server'
export { logOut } from './log-out.server'
export { type AccountKind, openAccount } from './open-account.server'
export { hashPassword } from './password.server'
export { askPasswordReset, isResetLinkGood, resetPassword } from './reset-password.server'
export {
  beginSecondFactor,
  confirmSecondFactor,
  disableSecondFactor,
  renewBackupCodes,
  type SecondFactorSetup,
} from './second-factor.server'
export { endSessions, listSessions } from './sessions.server'
export { signUp } from './sign-up.server'
export type { SignedInVisit, Visit } from './visit'
