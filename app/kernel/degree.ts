/** The rungs of education, lowest first; `any` means no requirement (or not stated). */
export const DEGREES = [
  'any',
  'junior_middle',
  'senior_middle',
  'secondary_vocational',
  'associate',
  'bachelor',
  'master',
  'doctor',
] as const
export type Degree = (typeof DEGREES)[number]

/** Position on the ladder: 0 for `any`, 7 for doctor. Senior middle and vocational schools share a rung. */
export function degreeRank(degree: Degree): number {
  const rank = DEGREES.indexOf(degree)
  return rank === 3 ? 2 : rank
}

/** Whether somebody with `held` meets a requirement of `required`. */
export function meetsDegree(held: Degree, required: Degree): boolean {
  return required === 'any' || degreeRank(held) >= degreeRank(required)
}
