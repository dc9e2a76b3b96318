export type ExperienceRange = { min: number | null; max: number | null }

const NONE: ExperienceRange = { min: null, max: null }
const FRESH: ExperienceRange = { min: 0, max: 0 }

/**
 * Years of experience asked for, from the usual wordings of Chinese postings: 3-5年, 3-4年工作经验, 2年经验, 1年以下,
 * 10年以上, 应届, 无需经验, 不限. Weekly attendance of internships (5天/周 3个月) asks for none. Anything else is no
 * requirement.
 */
export function parseExperience(wording: string): ExperienceRange {
  const text = wording.normalize('NFKC').replace(/\s+/g, '')
  if (/天\/周|个月/.test(text)) return NONE
  if (/应届|在校|实习/.test(text)) return FRESH
  const range = /(\d+)[-~—–至](\d+)/.exec(text)
  if (range) return { min: Number(range[1]), max: Number(range[2]) }
  const single = /(\d+)/.exec(text)
  if (!single) return NONE
  const years = Number(single[1])
  if (/以下|以内/.test(text)) return { min: 0, max: years }
  return { min: years, max: null }
}
