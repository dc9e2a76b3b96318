import type { LocalDate } from '../../kernel/local-date'
import type { ApplicationSide, ApplicationStatus, InterviewMode } from './application-status'

/** A step of the timeline as both sides see it; `by` is a name only on the side of whoever took it. */
export type StepView = {
  id: string
  status: ApplicationStatus
  kind: string
  side: ApplicationSide
  by: string | null
  note: string | null
  data: Record<string, unknown>
  at: Date
}

export type InterviewView = {
  id: string
  status: 'proposed' | 'accepted' | 'declined' | 'counter_proposed' | 'cancelled'
  startsAt: Date
  endsAt: Date
  mode: InterviewMode
  place: string
  note: string
  counterStartsAt: Date | null
  counterNote: string | null
}

export type OfferView = {
  id: string
  status: 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'
  salaryFen: number
  salaryMonths: number
  startDate: LocalDate | null
  note: string
  deadline: Date
}
