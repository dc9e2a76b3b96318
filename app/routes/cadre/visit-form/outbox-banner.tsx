import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { paths } from '~/paths'
import { Banner } from '~/ui/page/notice'
import { type OutboxState, useOutbox } from './use-outbox'

type Props = OutboxState & { online: boolean; savedAt?: number | null; queued?: boolean }

/** Says over the page what this browser still holds: offline, waiting, sent, or in need of somebody. */
export function OutboxBanner({ online, waiting, sent, problem, savedAt, queued }: Props) {
  const { offline: t } = useMessages(visits)
  const f = useFormat()
  if (!online) {
    return (
      <Banner tone="warning" icon="offline" role="status">
        <p>
          <strong>{t.banner}</strong>
          {queued || waiting > 0 ? t.kept : t.typing}
          {savedAt ? <span className="muted"> {t.savedAt({ time: f.time(new Date(savedAt)) })}</span> : null}
        </p>
      </Banner>
    )
  }
  if (problem === 'login' || problem === 'refused') {
    const to = problem === 'login' ? paths.login(paths.cadre()) : paths.cadreVisitNew()
    return (
      <Banner tone="warning" role="status">
        <p>
          {t[problem]} <Link to={to}>{t.open}</Link>
        </p>
      </Banner>
    )
  }
  if (waiting > 0) {
    return (
      <Banner tone="warning" icon="clock" role="status">
        <p>
          {t.waiting({ count: waiting })} {problem === 'offline' ? t.failed : t.sending}
        </p>
      </Banner>
    )
  }
  return sent > 0 ? (
    <Banner tone="success" role="status">
      {t.sent({ count: sent })}
    </Banner>
  ) : null
}

/** The same for pages without the form: sends what waits. */
export function Outbox({ userId }: { userId: string }) {
  return <OutboxBanner {...useOutbox(userId)} />
}
