export {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
} from './identity.events'
export { emailField, loginSchema } from './login.schema'
