import { addDays, endOfDay, type LocalDate, localDateOf, startOfDay } from '../../app/kernel/local-date'
import { addWorkingDays, SHIPPED_CALENDAR } from '../../app/kernel/working-days'
import {
  isOpenRequest,
  type MoveName,
  mayMoveRequest,
  REQUEST_MOVES,
  type RequestParty,
  type RequestStatus,
} from '../../app/modules/requests/index'
import { SHIPPED_SETTINGS } from '../../app/modules/settings/index'
import { idOf } from './chance'
import type { DemoTables } from './demo-tables'

const { requests: DAYS } = SHIPPED_SETTINGS
const calendar = SHIPPED_CALENDAR

/** The deadline so many working days after a day: the first instant that is too late. */
export const dueAfter = (day: LocalDate, count: number) => endOfDay(addWorkingDays(calendar, day, count))
/** The `hours` o'clock of a working day, or of the next one. */
export const workMoment = (day: LocalDate, hours: number) =>
  new Date(startOfDay(addWorkingDays(calendar, day, 0)).getTime() + Math.round(hours * 60) * 60_000)
export const nextWorkingDay = (day: LocalDate, count = 1) => addWorkingDays(calendar, day, count)
export const dayBefore = (day: LocalDate) => addDays(day, -1)

type Owner = { userId: string; organisationId: string | null }
export type CourseStep = {
  at: Date
  party: RequestParty
  by: string | null
  organisationId?: string | null
  note?: string
  data?: Record<string, unknown>
  owner?: Owner
  dueAt?: Date
}
type Row = DemoTables['talent_request'][number]

function stepDue(status: RequestStatus, at: Date, dueAt: Date): Date | null {
  const day = localDateOf(at)
  if (status === 'registered' || status === 'returned') return dueAfter(day, DAYS.assignDays)
  if (status === 'assigned') return dueAfter(day, DAYS.signDays)
  if (status === 'acknowledged' || status === 'in_progress') return dueAt
  if (status === 'reported') return dueAfter(day, DAYS.followUpDays)
  if (status === 'followed_up') return dueAfter(day, DAYS.closeDays)
  return null
}

/** One request on its way: each move is checked against the module's table, and owner and trail follow it. */
export class RequestCourse {
  readonly steps: DemoTables['request_step'] = []
  readonly periods: DemoTables['request_ownership'] = []
  readonly row: Row

  constructor(
    row: Omit<Row, 'status' | 'statusAt' | 'version' | 'round' | 'stepDueAt' | 'closedAt'>,
    by: CourseStep,
  ) {
    const registeredAt = row.registeredAt as Date
    const dueAt = row.dueAt as Date
    this.row = {
      ...row,
      status: 'registered',
      statusAt: registeredAt,
      version: 1,
      round: 1,
      stepDueAt: stepDue('registered', registeredAt, dueAt),
      closedAt: null,
    }
    this.write('register', by)
    this.periods.push(
      this.period({ userId: row.ownerUserId, organisationId: null }, registeredAt, 'register'),
    )
  }

  get status(): RequestStatus {
    return this.row.status as RequestStatus
  }

  get last(): Date {
    return this.steps.at(-1)!.at as Date
  }

  /** Makes a move; throws when the table does not know it, so that the demonstration cannot show what cannot happen. */
  move(move: MoveName, step: CourseStep): void {
    if (!mayMoveRequest(move, this.status, step.party))
      throw new Error(`${move} from ${this.status} by ${step.party}`)
    if (step.at < this.last) throw new Error(`${move} before the step it follows`)
    const { to } = REQUEST_MOVES[move]
    const status = to === 'same' ? this.status : to
    const { row } = this
    if (step.dueAt) row.dueAt = step.dueAt
    if (status !== row.status) row.statusAt = step.at
    row.status = status
    row.version = (row.version as number) + 1
    if (move === 'redo') row.round = (row.round as number) + 1
    if (step.owner) this.passTo(step.owner, step.at, move)
    row.stepDueAt = stepDue(status, row.statusAt as Date, row.dueAt as Date)
    if (!isOpenRequest(status)) {
      row.closedAt = step.at
      this.periods.at(-1)!.endedAt = step.at
    }
    this.write(move, step)
  }

  private passTo(owner: Owner, at: Date, reason: string): void {
    if (owner.userId === this.row.ownerUserId) return
    this.periods.at(-1)!.endedAt = at
    this.periods.push(this.period(owner, at, reason))
    this.row.ownerUserId = owner.userId
  }

  private period(owner: Owner, startedAt: Date, reason: string): DemoTables['request_ownership'][number] {
    return {
      id: idOf('request-ownership', this.row.id!, this.periods.length),
      requestId: this.row.id!,
      ownerUserId: owner.userId,
      organisationId: owner.organisationId,
      startedAt,
      endedAt: null,
      reason,
    }
  }

  private write(move: MoveName, step: CourseStep): void {
    this.steps.push({
      id: idOf('request-step', this.row.id!, this.steps.length),
      requestId: this.row.id!,
      seq: this.steps.length + 1,
      move,
      status: this.status,
      party: step.party,
      byUserId: step.by,
      organisationId: step.organisationId ?? null,
      forUserId: null,
      note: step.note ?? '',
      data: (step.data ?? {}) as never,
      at: step.at,
    })
  }
}
