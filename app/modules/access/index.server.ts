export { type Access, authorize, needsSecondFactor, publicAccess } from './authorize.server'
