export { allSkills, canonicalSkills, forgetSkills, type ListedSkill } from './list-skills.server'
export { upsertSkills } from './upsert-skills.server'
