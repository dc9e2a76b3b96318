/** Queues and views of the talent office's list. */
export const OFFICE_SHOWS = [
  'open',
  'assign',
  'extensions',
  'overdue',
  'follow-up',
  'close',
  'ended',
  'all',
] as const
export type OfficeShow = (typeof OFFICE_SHOWS)[number]

export const DEPARTMENT_SHOWS = ['open', 'reported', 'ended'] as const
export type DepartmentShow = (typeof DEPARTMENT_SHOWS)[number]

/** Working days since registration, in the steps the overview counts. */
export const AGE_BANDS = ['to5', 'to10', 'over10'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export type OfficeFilter = {
  show: OfficeShow
  departmentId: string | null
  kindKey: string | null
  age: AgeBand | null
  q: string
}

/** The band of an age in working days. */
export function ageBandOf(workingDays: number): AgeBand {
  return workingDays <= 5 ? 'to5' : workingDays <= 10 ? 'to10' : 'over10'
}
