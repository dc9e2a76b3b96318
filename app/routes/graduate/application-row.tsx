import { applications } from '~/i18n/applications'
import { useFormat, useMessages } from '~/i18n/react'
import type { MyListedApplication } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { ResultRow } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { APPLICATION_TONES } from '../application-words'

function useNote(item: MyListedApplication): string | null {
  const { mine: t } = useMessages(applications)
  const f = useFormat()
  const { status, interview, offer } = item
  if (status === 'interview' && interview && ['proposed', 'accepted'].includes(interview.status))
    return t.interviewAt({ when: f.shortDateTime(interview.startsAt) })
  if (status === 'offered' && offer?.status === 'open')
    return t.offerBy({ when: f.shortDateTime(offer.deadline) })
  return null
}

/** One of the graduate's own applications: what it is about, where it stands, what it waits for. */
export function ApplicationRow({ item, now }: { item: MyListedApplication; now: Date }) {
  const t = useMessages(applications)
  const note = useNote(item)
  const tag = item.asks ? (
    <StatusTag tone="urgent">{t.mine.asks}</StatusTag>
  ) : (
    <StatusTag tone={APPLICATION_TONES[item.status]}>{t.statuses[item.status]}</StatusTag>
  )
  return (
    <ResultRow
      to={paths.myApplication(item.id)}
      title={item.opening.title}
      tag={tag}
      meta={
        <DotLine
          items={[item.enterprise.name, item.opening.city, item.asks && t.statuses[item.status], note]}
        />
      }
      aside={
        <>
          {t.mine.sent} <Time value={item.submittedAt} shape="relative" now={now} />
        </>
      }
    />
  )
}
