export { type Access, authorize, publicAccess } from './authorize.server'
