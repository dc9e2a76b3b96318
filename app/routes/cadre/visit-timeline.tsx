import { Link } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import type { VisitView } from '~/modules/visits/index.server'
import { Timeline } from '~/ui/figure/timeline'
import { Time } from '~/ui/text/time'

type Props = { visits: VisitView[]; label: string; to: (visitId: string) => string | null }

/** Contacts with one talent, the latest first: when, how, who, what was learnt. */
export function VisitTimeline({ visits: list, label, to }: Props) {
  const t = useMessages(visits)
  return (
    <Timeline
      label={label}
      items={list.map(visit => {
        const address = to(visit.id)
        const title = [t.modes[visit.mode], visit.place].filter(Boolean).join(' · ')
        return {
          key: visit.id,
          state: 'done' as const,
          title: address ? <Link to={address}>{title}</Link> : title,
          when: <Time value={visit.onDate} />,
          who: visit.leader.name,
          note: (
            <>
              <span className="timeline-words">{visit.learnt}</span>
              {visit.advice && (
                <span className="timeline-words muted">
                  {t.talent.advice}：{visit.advice}
                </span>
              )}
              {visit.requests.length > 0 && (
                <span className="timeline-words">{t.talent.raised({ count: visit.requests.length })}</span>
              )}
            </>
          ),
        }
      })}
    />
  )
}
