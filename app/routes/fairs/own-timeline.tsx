import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { FAIR_PHASES, type FairPhase } from '~/modules/fairs/index'
import type { OwnRegistration } from '~/modules/fairs/index.server'
import { type StepState, Timeline, type TimelineItem } from '~/ui/figure/timeline'
import { Time } from '~/ui/text/time'

const LATER = [
  ['wishes', 'wishes'],
  ['timetable', 'swap'],
  ['day', 'day'],
  ['follow_up', 'follow_up'],
] as const

function stateAt(phase: FairPhase, now: FairPhase): StepState {
  const [place, here] = [FAIR_PHASES.indexOf(phase), FAIR_PHASES.indexOf(now)]
  if (place < here) return 'done'
  return place === here ? 'current' : 'upcoming'
}

/** The course of one's own registration: what happened, when, what is next. */
export function OwnTimeline({ registration }: { registration: OwnRegistration }) {
  const t = useMessages(fairs)
  const f = useFormat()
  const { party, head } = registration
  const ended = party?.status === 'refused' || party?.status === 'withdrawn'
  const items: TimelineItem[] = [
    {
      key: 'registered',
      title: t.own.steps.registered,
      state: party ? 'done' : head.phase === 'registration' ? 'current' : 'ended',
      when: party && <Time value={party.registeredAt} shape="short" />,
    },
  ]
  if (party)
    items.push({
      key: 'reviewed',
      title: party.status === 'registered' ? t.own.steps.reviewed : t.partyStatus[party.status],
      state: party.status === 'registered' ? 'current' : ended ? 'ended' : 'done',
      when: party.status !== 'registered' && <Time value={party.statusAt} shape="short" />,
    })
  if (!ended)
    for (const [key, phase] of LATER) {
      const from = head.steps.find(step => step.phase === phase)?.from
      items.push({
        key,
        title: t.own.steps[key],
        state: party ? stateAt(phase, head.phase) : 'upcoming',
        when: from && t.from({ date: f.shortDate(from) }),
      })
    }
  return <Timeline label={t.edition.progress} items={items} />
}
