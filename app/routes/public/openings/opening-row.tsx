import { useFormat, useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import type { OpeningView } from '~/modules/searching/index.server'
import { paths } from '~/paths'
import { ResultRow } from '~/ui/list/row-list'
import { Money } from '~/ui/text/money'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { Marked } from './marked'

const DAY_HOURS = 24

/** One opening of a list. */
export function OpeningRow({ opening, now }: { opening: OpeningView; now: string }) {
  const t = useMessages(search)
  const f = useFormat()
  const { note, until } = opening
  return (
    <ResultRow
      to={paths.opening(opening.id)}
      title={<Marked text={opening.title} marks={opening.marks} />}
      tag={until && <StatusTag tone="urgent">{t.endsSoon({ date: f.shortDate(until) })}</StatusTag>}
      end={<Money pay={{ minFen: opening.minFen, maxFen: opening.maxFen, months: opening.months }} />}
      meta={[
        opening.company,
        opening.place,
        t.degrees[opening.degree],
        t.headcount({ count: opening.headcount }),
      ]
        .filter(Boolean)
        .join(' · ')}
      aside={
        <>
          <Reply hours={opening.replyHours} />
          {' · '}
          <Time value={opening.at} shape="relative" now={now} />
        </>
      }
      note={note && <Note {...note} />}
    />
  )
}

function Reply({ hours }: { hours: number | null }) {
  const t = useMessages(search)
  if (hours === null) return t.replyUnknown
  const days = hours <= DAY_HOURS ? t.withinDay : t.days({ count: Math.round(hours / DAY_HOURS) })
  return t.replyDays({ days })
}

function Note({ kind, text, marks }: NonNullable<OpeningView['note']>) {
  const t = useMessages(search)
  return (
    <>
      {kind === 'skills' && t.skills({ list: '' })}
      <Marked text={text} marks={marks} />
    </>
  )
}
