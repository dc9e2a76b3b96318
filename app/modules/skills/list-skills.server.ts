import { keptFor } from '../../platform/cache.server'
import { skillIndex, skillKey } from './skill'
import { findSkills } from './skills.store.server'

const KEPT_MS = 60_000
const kept = keptFor(KEPT_MS, async () => {
  const skills = await findSkills()
  return { skills, index: skillIndex(skills) }
})

export type ListedSkill = Awaited<ReturnType<typeof findSkills>>[number]

/** All skills with their synonyms, at most a minute old. */
export async function allSkills(): Promise<ListedSkill[]> {
  return (await kept.read()).skills
}

/** The usual names of skills as typed: known spellings are replaced, unknown ones kept, doubles dropped. */
export async function canonicalSkills(typed: readonly string[]): Promise<string[]> {
  const { index } = await kept.read()
  return [...new Set(typed.map(text => index.get(skillKey(text)) ?? text))]
}

/** Makes the next reading in this process a fresh one. */
export function forgetSkills(): void {
  kept.forget()
}
