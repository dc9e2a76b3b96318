import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import type { DueItem } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { DotLine } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'

const TONES = { overdue: 'urgent', due: 'wait', visited: 'neutral' } as const

/** Days since or until a due day, with a shape besides its colour. */
export function DueTag({ item }: { item: Pick<DueItem, 'daysLeft' | 'state'> }) {
  const t = useMessages(visits)
  const { daysLeft, state } = item
  const text =
    daysLeft === 0 ? t.today : daysLeft < 0 ? t.passed({ days: -daysLeft }) : t.left({ days: daysLeft })
  return <StatusTag tone={TONES[state]}>{text}</StatusTag>
}

function DayBlock({ date }: { date: string }) {
  const f = useFormat()
  const [month, day] = [f.month(date), String(Number(date.slice(8)))]
  return (
    <time className="due-day" dateTime={date} title={f.date(date)}>
      <span>{month.replace(/^\d+年/, '').replace(/ \d+$/, '')}</span>
      <b>{day}</b>
      <span>{f.weekdayDate(date).split(' ')[/^\d/.test(f.weekdayDate(date)) ? 1 : 0]}</span>
    </time>
  )
}

type Props = { items: DueItem[]; label: string; current?: string | null; withLeader: boolean }

/** Who is due when: day, person, last contact; each leads to the form. Ordered by day alone. */
export function DueRows({ items, label, current, withLeader }: Props) {
  const t = useMessages(visits)
  const f = useFormat()
  return (
    <ul className="due-rows" aria-label={label}>
      {items.map(item => (
        <li key={item.pairingId}>
          <Link
            to={paths.cadreVisitNew(item.keyTalent.id)}
            aria-current={item.keyTalent.id === current ? 'true' : undefined}
          >
            <DayBlock date={item.dueOn} />
            <span className="due-who">
              <span>
                <b>{item.keyTalent.name}</b>{' '}
                <DotLine items={[item.keyTalent.title, item.keyTalent.enterpriseName]} />
              </span>
              <small>
                <DotLine
                  items={[
                    item.lastContactOn && item.lastMode
                      ? t.home.last({ when: f.shortDate(item.lastContactOn), mode: t.modes[item.lastMode] })
                      : t.home.never,
                    t.dueReasons[item.reason],
                    withLeader && t.home.ofLeader({ leader: item.leader.name }),
                  ]}
                />
              </small>
            </span>
            <DueTag item={item} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
