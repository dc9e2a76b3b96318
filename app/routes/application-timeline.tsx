import { applications } from '~/i18n/applications'
import { useFormat, useMessages } from '~/i18n/react'
import {
  type InterviewMode,
  type InterviewView,
  MAIN_WAY,
  type OfferView,
  type StepView,
} from '~/modules/applications/index'
import type { MyApplication } from '~/modules/applications/index.server'
import { Timeline, type TimelineItem } from '~/ui/figure/timeline'
import { Time } from '~/ui/text/time'

type Shown = Pick<MyApplication, 'status' | 'interview' | 'offer' | 'clock' | 'steps'>
type Props = { application: Shown; side: 'talent' | 'enterprise'; enterprise: string; now: Date }

function useNext(application: Shown, side: Props['side']) {
  const { next: t } = useMessages(applications)
  const talent = side === 'talent'
  const { status, interview, offer, clock } = application
  if (status === 'submitted' || status === 'viewed')
    return { what: talent ? t.reply : t.youReply, by: clock.due }
  if (status === 'screening') return { what: talent ? t.screening : t.youScreening }
  if (status === 'interview') return nextOfInterview(t, interview, talent)
  if (status === 'offered') return nextOfOffer(t, offer, talent)
  return null
}

type Words = ReturnType<typeof useMessages<(typeof applications)['zh-CN']>>['next']

function nextOfInterview(t: Words, interview: InterviewView | null, talent: boolean) {
  if (interview?.status === 'proposed')
    return { what: talent ? t.youAnswerInterview : t.talentAnswersInterview, by: interview.startsAt }
  if (interview?.status === 'accepted') return { what: t.interview, by: interview.startsAt }
  if (interview?.status === 'counter_proposed') return { what: talent ? t.counter : t.youCounter }
  return { what: talent ? t.enterpriseDecides : t.youDecide }
}

function nextOfOffer(t: Words, offer: OfferView | null, talent: boolean) {
  if (offer?.status === 'open')
    return { what: talent ? t.youAnswerOffer : t.talentAnswersOffer, by: offer.deadline }
  if (offer?.status === 'accepted') return { what: talent ? t.youSign : t.sign }
  return { what: talent ? t.enterpriseDecides : t.youDecide }
}

function useStepWords(side: Props['side'], enterprise: string) {
  const t = useMessages(applications)
  const f = useFormat()
  return {
    title: (step: StepView) => {
      if (step.kind !== 'status') return t.steps[step.kind as keyof typeof t.steps] ?? t.statuses[step.status]
      const again = step.status === 'submitted' && Number(step.data.round ?? 1) > 1
      return again ? t.steps.resubmitted : t.statuses[step.status]
    },
    who: (step: StepView) => {
      if (step.side === 'system') return t.who.system
      if (step.side === 'talent') return side === 'talent' ? t.who.you : t.who.talent
      return step.by ?? enterprise
    },
    note: (step: StepView) => {
      const { startsAt, mode, place, reason } = step.data as Record<string, string | undefined>
      const when = startsAt && f.shortDateTime(startsAt)
      const line =
        when && mode && place ? t.at({ when, mode: t.modes[mode as InterviewMode], place }) : (when ?? null)
      const why = reason && t.reasonLine({ reason: t.reasons[reason as keyof typeof t.reasons] })
      return [line, why, step.note].filter(Boolean).join(' · ') || undefined
    },
  }
}

function stateOf(step: StepView, last: boolean, open: boolean, overdue: boolean): TimelineItem['state'] {
  if (!last) return 'done'
  if (['rejected', 'withdrawn', 'opening_closed'].includes(step.status)) return 'ended'
  if (!open) return 'done'
  return overdue ? 'overdue' : 'current'
}

/** What happened, who, when, and what is next by when: the same rows for both sides. */
export function ApplicationTimeline({ application, side, enterprise }: Props) {
  const t = useMessages(applications)
  const words = useStepWords(side, enterprise)
  const next = useNext(application, side)
  const { steps, status, clock } = application
  const overdue = (status === 'submitted' || status === 'viewed') && clock.overdue
  const items = steps.map((step, index): TimelineItem => {
    const last = index === steps.length - 1
    return {
      key: step.id,
      title: words.title(step),
      state: stateOf(step, last, next !== null, overdue),
      when: <Time value={step.at} shape="shortDateTime" />,
      who: words.who(step),
      note: words.note(step),
      ...(last &&
        next && {
          next: { what: next.what, by: next.by && <Time value={next.by} shape="shortDateTime" /> },
        }),
    }
  })
  const reached = MAIN_WAY.indexOf(status as (typeof MAIN_WAY)[number])
  const upcoming = next ? MAIN_WAY.slice(reached + 1) : []
  for (const coming of upcoming) items.push({ key: coming, title: t.statuses[coming], state: 'upcoming' })
  return <Timeline items={items} label={t.timeline} />
}
