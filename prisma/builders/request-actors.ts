import type { LocalDate } from '../../app/kernel/local-date'
import { userIdOf } from './add-account'
import type { Chance } from './chance'
import type { DepartmentName } from './data/departments'
import { departmentId, handlersOf } from './departments'
import { type CourseStep, nextWorkingDay, type RequestCourse, workMoment } from './request-course'

export const OFFICE_USER = userIdOf('office')

/** The clock of one request: working days that pass between its steps, and the hours at which they happen. */
export class Clock {
  constructor(
    private readonly chance: Chance,
    public day: LocalDate,
  ) {}

  /** A moment so many working days later, never before what happened already. */
  after(days: number, course?: RequestCourse): Date {
    if (days > 0) this.day = nextWorkingDay(this.day, days)
    const at = workMoment(this.day, 9 + this.chance.int(0, 32) / 4)
    const last = course?.last
    return last && at <= last ? new Date(last.getTime() + this.chance.int(12, 55) * 60_000) : at
  }
}

/** A step by the lead department's handler. */
export function byLead(name: DepartmentName, at: Date, more: Partial<CourseStep> = {}): CourseStep {
  const { head } = handlersOf(name)
  return { at, party: 'department', by: head, organisationId: departmentId(name), ...more }
}

export function byOffice(at: Date, more: Partial<CourseStep> = {}): CourseStep {
  return { at, party: 'office', by: OFFICE_USER, ...more }
}

/** The lead department's head as owner. */
export function leadOwner(name: DepartmentName) {
  return { userId: handlersOf(name).head, organisationId: departmentId(name) }
}
