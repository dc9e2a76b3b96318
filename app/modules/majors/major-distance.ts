import type { Major } from './major'

/** 0 the same major, 1 the same class, 2 the same discipline, 3 neither. */
export type MajorDistance = 0 | 1 | 2 | 3

type Placed = Pick<Major, 'code' | 'discipline'>
/** Cross-disciplinary majors: the catalogue files them all under one class, which says nothing of nearness. */
const CROSS_DISCIPLINE = '14'

function classCode(code: string): string | null {
  const digits = code.slice(0, 4)
  return digits.length === 4 && !digits.startsWith(CROSS_DISCIPLINE) ? digits : null
}

/** The code without the marks T (special) and K (state-controlled) that some lists append. */
export function bareCode(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/[TK]+$/, '')
}

/**
 * How far two majors are apart in the catalogue of the Ministry of Education, in which the first two digits of a
 * code name the discipline and the first four the class. Symmetric; 0 only for the same code. Majors whose code
 * begins with 14 (cross-disciplinary) are near nothing but themselves.
 */
export function majorDistance(a: Placed, b: Placed): MajorDistance {
  const [one, other] = [bareCode(a.code), bareCode(b.code)]
  if (one === other) return 0
  if (one.startsWith(CROSS_DISCIPLINE) || other.startsWith(CROSS_DISCIPLINE)) return 3
  const group = classCode(one)
  if (group !== null && group === classCode(other)) return 1
  return a.discipline !== '' && a.discipline === b.discipline ? 2 : 3
}
