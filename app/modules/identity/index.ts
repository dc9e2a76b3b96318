export {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
} from './identity.events'
export { emailField, loginSchema } from './login.schema'
