export {
  type Actor,
  type ActorOrganisation,
  HOME_OF,
  MEMBER_ROLES,
  type MemberRole,
  USER_KINDS,
  type UserKind,
} from './actor'
export { can, type Resource } from './can'
export { CAPABILITIES, type Capability, type Grant, MATRIX, type Scope } from './capabilities'
