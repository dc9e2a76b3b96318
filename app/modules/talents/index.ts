export { completenessOf, PARTS, type ProfilePart } from './completeness'
export { contactVisible, profileVisible, type Relation } from './contact-rule'
export {
  EXPERIENCE_KINDS,
  educationSchema,
  experienceSchema,
  profileSchema,
  VISIBILITIES,
  visibilitySchema,
} from './talent.schema'
export { resumeAttached, talentUpdated, talentVisibilityChanged } from './talents.events'
