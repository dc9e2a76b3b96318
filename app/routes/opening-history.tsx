import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import type { OpeningStatus } from '~/modules/openings/index'
import { Timeline, type TimelineItem } from '~/ui/figure/timeline'
import { Card } from '~/ui/page/card'
import { Time } from '~/ui/text/time'

type Step = {
  id: string
  toStatus: OpeningStatus
  side: 'talent' | 'enterprise' | 'office' | 'system'
  note: string | null
  at: Date
}
type Props = { opening: { status: OpeningStatus; statusAt: Date; history: readonly Step[] } }

const ENDED: readonly OpeningStatus[] = ['closed', 'filled', 'archived']

/** How an opening came to stand where it stands, and what comes next. */
export function OpeningHistory({ opening }: Props) {
  const t = useMessages(openings)
  const next = t.history.next[opening.status as keyof typeof t.history.next]
  const nowStep = next ? { next: { what: next } } : {}
  const items = opening.history.map((step, index): TimelineItem => {
    const last = index === opening.history.length - 1
    const now = ENDED.includes(step.toStatus) ? 'ended' : 'current'
    return {
      key: step.id,
      title: t.statuses[step.toStatus],
      state: last ? now : 'done',
      when: <Time value={step.at} shape="shortDateTime" />,
      who: t.sides[step.side],
      note: step.note ?? undefined,
      ...(last && nowStep),
    }
  })
  if (items.length === 0) {
    items.push({
      key: 'first',
      title: t.statuses[opening.status],
      state: 'current',
      when: <Time value={opening.statusAt} shape="shortDateTime" />,
      ...nowStep,
    })
  }
  return (
    <Card title={t.history.title}>
      <Timeline items={items} label={t.history.title} />
    </Card>
  )
}
