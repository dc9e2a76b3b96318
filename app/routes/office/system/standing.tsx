import { operations } from '~/i18n/operations'
import { useFormat, useMessages } from '~/i18n/react'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { Notice } from '~/ui/page/notice'
import { StatusTag } from '~/ui/text/status-tag'
import type { SystemData } from '../system'
import { useWaited } from './waited'

const TONES = { up: 'done', down: 'urgent', off: 'ended' } as const

/** What an outage means for people, said where it is seen. */
function Consequences({ parts }: Pick<SystemData, 'parts'>) {
  const t = useMessages(operations)
  const told: Record<string, string> = { search: t.searchDown, mail: t.mailDown, jobs: t.jobsDown }
  return parts
    .filter(part => part.status === 'down' && told[part.name])
    .map(part => (
      <Notice key={part.name} tone="warning" title={t.parts[part.name]}>
        {told[part.name]}
      </Notice>
    ))
}

/** Whether each part works, and how far events, index and mails are behind. */
export function Standing({ parts, lags, parkedCount }: SystemData) {
  const t = useMessages(operations)
  const f = useFormat()
  const waited = useWaited()
  const hint = ({ count, seconds }: { count: number; seconds: number }) =>
    count === 0 ? t.nothingWaits : t.waitingSince({ time: waited(seconds) })
  return (
    <>
      <ul className="cluster list-none p-0">
        {parts.map(part => (
          <li key={part.name} className="cluster">
            <span>{t.parts[part.name]}</span>
            <StatusTag tone={TONES[part.status]}>{t.statuses[part.status]}</StatusTag>
          </li>
        ))}
      </ul>
      <Consequences parts={parts} />
      <StatRow>
        <StatNumber label={t.events} value={f.number(lags.events.count)} hint={hint(lags.events)} />
        <StatNumber label={t.documents} value={f.number(lags.search.count)} hint={hint(lags.search)} />
        <StatNumber label={t.mails} value={f.number(lags.mail.count)} hint={hint(lags.mail)} />
        <StatNumber label={t.parkedCount} value={f.number(parkedCount)} to="#parked" />
      </StatRow>
    </>
  )
}
