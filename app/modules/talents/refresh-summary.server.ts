import { degreeRank } from '../../kernel/degree'
import type { Tx } from '../../platform/db.server'
import { completenessOf } from './completeness'
import { findFacts, findKeys, updateTalent } from './talents.store.server'

/** The education that stands for a talent: the highest degree, the latest of equals. */
export function leadingEducation<
  E extends { degree: Parameters<typeof degreeRank>[0]; endMonth: string | null },
>(educations: readonly E[]): E | null {
  return educations.reduce<E | null>((best, next) => {
    if (!best) return next
    const step = degreeRank(next.degree) - degreeRank(best.degree)
    return step > 0 || (step === 0 && (next.endMonth ?? '') > (best.endMonth ?? '')) ? next : best
  }, null)
}

/** The graduating class an education ends in: the calendar year of its last month. */
export function graduatingClassOf(endMonth: string | null): number | null {
  return endMonth ? Number(endMonth.slice(0, 4)) : null
}

/** Brings what is derived from the parts (school, major, degree, class, completeness) up to date. */
export async function refreshSummary(tx: Tx, talentId: string): Promise<void> {
  const talent = await findFacts(tx, talentId)
  const leading = leadingEducation(talent.educations)
  const keys = leading
    ? await findKeys(tx, leading.school, leading.majorName)
    : { universityId: null, majorCode: null }
  const summary = leading
    ? {
        ...keys,
        universityName: leading.school,
        majorName: leading.majorName,
        degree: leading.degree,
        graduatingClass: graduatingClassOf(leading.endMonth) ?? talent.graduatingClass,
      }
    : {}
  const { percent } = completenessOf({
    ...talent,
    ...summary,
    educationCount: talent._count.educations,
    experienceCount: talent._count.experiences,
    hasResume: talent.resumeFileId !== null,
  })
  await updateTalent(tx, talentId, { ...summary, completeness: percent })
}
