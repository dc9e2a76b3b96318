/** One skill under its usual name, its English name, and other ways to write it. */
export type SkillRow = { name: string; nameEn?: string | null; synonyms: string[] }

/** How two spellings of a skill are compared: case, width and spaces do not count. */
export function skillKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・_-]+/g, '')
}

/** Every spelling → the usual name; the usual name itself wins where two skills share a spelling. */
export function skillIndex(skills: readonly SkillRow[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const skill of skills) {
    for (const spelling of [...skill.synonyms, skill.nameEn ?? '']) {
      const key = skillKey(spelling)
      if (key && !index.has(key)) index.set(key, skill.name)
    }
  }
  for (const skill of skills) index.set(skillKey(skill.name), skill.name)
  return index
}
