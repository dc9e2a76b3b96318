export { normaliseBackupCode } from './backup-code'
export { CONSENT_VERSION } from './consent'
export { deviceName } from './device-name'
export {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
} from './identity.events'
export { emailField, loginSchema } from './login.schema'
export { type PasswordProblem, passwordProblem } from './password-rule'
export {
  changePasswordSchema,
  emailSchema,
  graduateSignUpSchema,
  lineField,
  newPasswordField,
  profileSchema,
  refusingWeakPasswords,
  resetSchema,
  signUpFields,
} from './sign-up.schema'
