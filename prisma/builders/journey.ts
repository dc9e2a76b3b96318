import {
  type ApplicationSide,
  type ApplicationStatus,
  mayMoveApplication,
  type RejectionReason,
} from '../../app/modules/applications/index'
import { idOf } from './chance'
import type { DemoTables } from './demo-tables'
import type { DemoOpening } from './openings'
import type { DemoTalent } from './talents'

type Row = DemoTables['application'][number] & { id: string }
type InterviewRow = DemoTables['interview'][number] & { id: string }
type StepOptions = { kind?: string; note?: string; data?: object }
type InterviewPlan = { startsAt: Date; mode: 'onsite' | 'video' | 'phone'; place: string; note?: string }

const MINUTE_MS = 60_000
const ANSWERS: readonly ApplicationStatus[] = ['screening', 'interview', 'offered', 'rejected']

/**
 * One application as it goes its way; every move is checked against the table of the applications module. Times must
 * not run backwards.
 */
export class Journey {
  readonly row: Row
  readonly interviews: InterviewRow[] = []
  readonly offers: DemoTables['offer'] = []
  at: Date
  private steps = 0

  constructor(
    private readonly tables: DemoTables,
    readonly opening: DemoOpening,
    readonly talent: DemoTalent,
    submittedAt: Date,
    message: string,
  ) {
    const id = idOf('application', opening.serial, talent.serial)
    this.at = submittedAt
    this.row = {
      id,
      openingId: opening.id,
      enterpriseId: opening.enterprise.id,
      talentId: talent.id,
      status: 'submitted',
      round: 1,
      message,
      resumeFileId: null,
      rejectionReason: null,
      rejectionNote: null,
      submittedAt,
      statusAt: submittedAt,
      answeredAt: null,
      createdAt: submittedAt,
      updatedAt: submittedAt,
    }
    tables.application.push(this.row)
    this.step('talent', submittedAt, { note: message, data: { round: 1 } })
  }

  get status(): ApplicationStatus {
    return this.row.status as ApplicationStatus
  }

  get interview() {
    return this.interviews.at(-1)
  }

  get offer() {
    return this.offers.at(-1)
  }

  private step(side: ApplicationSide, at: Date, { kind = 'status', note, data }: StepOptions = {}): void {
    if (at < this.at) throw new Error(`${this.row.id}: a step before the last one`)
    this.at = at
    const by = { talent: this.talent.userId, enterprise: this.opening.enterprise.ownerId, system: null }[side]
    this.tables.application_step.push({
      id: idOf('step', this.row.id, this.steps++),
      applicationId: this.row.id,
      status: this.status,
      kind,
      side,
      byUserId: by,
      note: note || null,
      data: data ?? null!,
      at,
    })
  }

  private move(to: ApplicationStatus, side: ApplicationSide, at: Date, options?: StepOptions): void {
    const from = this.status
    if (!mayMoveApplication(from, to, side)) throw new Error(`${side} may not take ${from} to ${to}`)
    this.row.status = to
    if (from !== to) this.row.statusAt = at
    if (!this.row.answeredAt && ANSWERS.includes(to)) this.row.answeredAt = at
    this.step(side, at, options)
    this.row.updatedAt = at
  }

  view(at: Date): void {
    this.move('viewed', 'enterprise', at)
  }

  screen(at: Date): void {
    this.move('screening', 'enterprise', at)
  }

  reject(at: Date, reason: RejectionReason, note: string): void {
    this.move('rejected', 'enterprise', at, { note, data: { reason } })
    Object.assign(this.row, { rejectionReason: reason, rejectionNote: note || null })
    this.cancelInterview(at)
    this.endOffer('withdrawn', at)
  }

  withdraw(at: Date, note: string): void {
    this.move('withdrawn', 'talent', at, { note })
    this.cancelInterview(at)
    this.endOffer('declined', at)
  }

  /** The opening ends: so does whatever has no offer that is open or accepted. */
  endWithOpening(at: Date): void {
    if (this.offer && ['open', 'accepted'].includes(this.offer.status!)) return
    this.move('opening_closed', 'system', at)
    this.cancelInterview(at)
  }

  proposeInterview(at: Date, plan: InterviewPlan): void {
    const { startsAt, mode, place, note = '' } = plan
    const interviewId = idOf('interview', this.row.id, this.interviews.length)
    const data = { interviewId, startsAt: startsAt.toISOString(), mode, place }
    this.move('interview', 'enterprise', at, { kind: 'interview_proposed', note, data })
    this.interviews.push({
      id: interviewId,
      applicationId: this.row.id,
      status: 'proposed',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 45 * MINUTE_MS),
      mode,
      place,
      note,
      counterStartsAt: null,
      counterNote: null,
      calendarUid: idOf('calendar', interviewId),
      sequence: 0,
      createdAt: at,
      updatedAt: at,
    })
    this.tables.interview.push(this.interview!)
  }

  answerInterview(
    at: Date,
    status: 'accepted' | 'declined' | 'counter_proposed',
    counter?: { startsAt: Date; note: string },
  ): void {
    const interview = this.interview!
    Object.assign(interview, { status, sequence: interview.sequence! + 1, updatedAt: at })
    if (counter) Object.assign(interview, { counterStartsAt: counter.startsAt, counterNote: counter.note })
    this.step('talent', at, {
      kind: `interview_${status}`,
      note: counter?.note,
      data: { interviewId: interview.id, ...(counter && { startsAt: counter.startsAt.toISOString() }) },
    })
  }

  /** An interview still to come falls away; one that was held stays as it was. */
  private cancelInterview(at: Date): void {
    const interview = this.interview
    if (!interview || !['proposed', 'accepted', 'counter_proposed'].includes(interview.status!)) return
    if (interview.status === 'accepted' && interview.startsAt < at) return
    Object.assign(interview, { status: 'cancelled', sequence: interview.sequence! + 1, updatedAt: at })
  }

  makeOffer(
    at: Date,
    terms: { salaryFen: number; salaryMonths: number; startDate: Date; deadline: Date },
  ): void {
    const { salaryFen, salaryMonths, deadline } = terms
    const data = { salaryFen, salaryMonths, deadline: deadline.toISOString() }
    this.move('offered', 'enterprise', at, { kind: 'offer_made', data })
    this.offers.push({
      id: idOf('offer', this.row.id, this.offers.length),
      applicationId: this.row.id,
      status: 'open',
      ...terms,
      note: '',
      createdAt: at,
      respondedAt: null,
    })
    this.tables.offer.push(this.offer!)
  }

  answerOffer(at: Date, status: 'accepted' | 'declined'): void {
    this.endOffer(status, at)
    this.step('talent', at, { kind: `offer_${status}` })
  }

  lapseOffer(): void {
    const at = this.offer!.deadline as Date
    this.endOffer('lapsed', at)
    this.step('system', at, { kind: 'offer_lapsed' })
  }

  private endOffer(status: 'accepted' | 'declined' | 'withdrawn' | 'lapsed', at: Date): void {
    if (this.offer?.status === 'open') Object.assign(this.offer, { status, respondedAt: at })
  }

  sign(at: Date): void {
    this.move('signed', 'talent', at)
  }
}
