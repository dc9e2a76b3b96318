import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { DotLine } from '../page/definitions'

/** `ended` is an end that is neither success nor failure: withdrawn, closed. */
export type StepState = 'done' | 'current' | 'overdue' | 'upcoming' | 'ended'

export interface TimelineItem {
  readonly key: string
  /** What happened: “已投递”. */
  readonly title: ReactNode
  readonly state: StepState
  /** `<Time>` */
  readonly when?: ReactNode
  readonly who?: ReactNode
  readonly note?: ReactNode
  /** What comes next and by when; on the current step. */
  readonly next?: { readonly what: ReactNode; readonly by?: ReactNode }
  readonly action?: ReactNode
}

/** The one picture of every process: what happened, who, when, what is next, by when. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol className="tl" aria-label={label}>
      {items.map(item => (
        <TimelineStep key={item.key} item={item} />
      ))}
    </ol>
  )
}

function TimelineStep({ item }: { item: TimelineItem }) {
  const t = useMessages(uiMessages)
  const { title, state, when, who, note, next, action } = item
  const isNow = state === 'current' || state === 'overdue'
  return (
    <li className={`is-${state}`} aria-current={isNow ? 'step' : undefined}>
      <div>
        <h3>
          {title}
          <span className="vh"> ({t[state]})</span>
        </h3>
        {(when || who) && (
          <p>
            <DotLine items={[when, who]} />
          </p>
        )}
        {note && <p>{note}</p>}
        {next && (
          <p className="tl-next">
            <b>{t.next}</b>
            <DotLine items={[next.what, next.by]} />
          </p>
        )}
        {action && <div className="cluster mt-2">{action}</div>}
      </div>
    </li>
  )
}
