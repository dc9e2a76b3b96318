import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { DotLine } from '~/ui/page/definitions'
import { Section } from '~/ui/page/section'
import { Time } from '~/ui/text/time'

type Row = {
  id: string
  startedAt: Date
  endedAt: Date | null
  endReason: keyof (typeof pairings)['zh-CN']['endReason'] | null
  leader: { name: string; unit: string; post: string }
  round: { name: string }
}

/** Every leader a talent has had: who, from when to when, why it ended. */
export function PairingHistory({ history }: { history: Row[] }) {
  const t = useMessages(pairings)
  return (
    <Section title={t.talents.pairings}>
      <ul className="plain-rows">
        {history.map(row => (
          <li key={row.id}>
            <b>{row.leader.name}</b> <span className="muted">{row.round.name}</span>
            <p className="hint">
              <Time value={row.startedAt} shape="date" /> –{' '}
              {row.endedAt ? <Time value={row.endedAt} /> : t.leaders.now}
              {row.endReason && (
                <>
                  {' · '}
                  <DotLine items={[t.endReason[row.endReason]]} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
