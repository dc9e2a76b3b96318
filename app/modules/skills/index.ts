export { type SkillRow, skillIndex, skillKey } from './skill'
